using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Casus.Acquire.Events;
using Casus.Analysis.Forecast;
using Casus.Analysis.Forecast.Scoring;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast evaluate</c>: a trial on a benchmark of actor, relation, actor, day, by the protocol of docs/forecast.md.</summary>
static class EvaluateCommand
{
    public static Command Create()
    {
        var command = new Command("evaluate", "Measures how well the forecaster ranks who comes next, on files of 'actor relation actor time'.");
        var train = Part("--train", "The acts to learn from; names are looked for beside it in entity2id.txt.");
        var valid = Part("--valid", "The acts after these, known too before the test.");
        var test = Part("--test", "The acts that are asked, day by day.");
        var blind = new Option<bool>("--multi-step") { Description = "Take nothing in after the split." };
        var quick = new Option<bool>("--quick") { Description = "Learn from fewer days with fewer trees." };
        var seed = new Option<int>("--seed") { Description = "The seed of all random choices.", DefaultValueFactory = _ => 1 };
        foreach (var option in new Option[] { train, valid, test, blind, quick, seed })
            command.Options.Add(option);
        command.SetAction(call =>
        {
            var settings = (call.GetValue(quick) ? Settings.Quick : Settings.Full) with { Seed = call.GetValue(seed) };
            var benchmark = Benchmark.Read(call.GetRequiredValue(train), call.GetRequiredValue(valid), call.GetRequiredValue(test));
            return Run(benchmark, settings, call.GetValue(blind));
        });
        return command;
    }

    static Option<string> Part(string name, string description) => new(name) { Description = description, Required = true, HelpName = "FILE" };

    static int Run(Benchmark benchmark, Settings settings, bool blind)
    {
        var clock = Stopwatch.StartNew();
        var trial = blind
            ? Trial.RunBlind(benchmark.History, benchmark.First, settings)
            : Trial.Run(benchmark.History, benchmark.First, settings);
        Print("all", 1, trial.All);
        foreach (var novelty in Enum.GetValues<Novelty>())
            Print(Words(novelty), trial.Share(novelty), trial.Of(novelty));
        Write($"ties: MRR {100 * trial.All.PessimisticMrr:F2} to {100 * trial.All.OptimisticMrr:F2} by the place taken among equals");
        using var process = Process.GetCurrentProcess();
        Write($"{clock.Elapsed.TotalSeconds:F1} s, {process.TotalProcessorTime.TotalSeconds:F1} s of processor time, {process.PeakWorkingSet64 >> 20} MB at most");
        return ExitCode.All;
    }

    static void Print(string name, double share, RankScores scores) =>
        Write($"{name,-12} {scores.Count,8} answers ({100 * share,5:F1} %)  MRR {100 * scores.Mrr:F2}  Hits@1 {100 * scores.Hits1:F2}  @3 {100 * scores.Hits3:F2}  @10 {100 * scores.Hits10:F2}");

    static void Write(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    static string Words(Novelty novelty) => novelty switch
    {
        Novelty.SeenTriple => "seen triple",
        Novelty.SeenPair => "seen pair",
        _ => "new pair",
    };
}
