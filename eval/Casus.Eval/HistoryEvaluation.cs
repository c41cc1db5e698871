using System.Diagnostics;
using Casus.Acquire.Events;
using Casus.Analysis.Forecast;
using Casus.Analysis.Forecast.Scoring;

namespace Casus.Eval;

/// <summary>
/// Forecasts of who comes next on a benchmark folder (docs/forecast.md has the protocol). Without a test part there, the
/// last tenth of train and valid is asked.
/// </summary>
static class HistoryEvaluation
{
    public static IEnumerable<Figure> Run(string path) => Measure(path, Trial.Run, Settings.Full);

    public static IEnumerable<Figure> Quick(string path) => Measure(path, Trial.Run, Settings.Quick);

    public static IEnumerable<Figure> Blind(string path) => Measure(path, Trial.RunBlind, Settings.Full);

    /// <summary>How far the figures depend on the seed: the mean over three and the widest distance from it.</summary>
    public static IEnumerable<Figure> Seeds(string path)
    {
        var benchmark = Benchmark.Read(path);
        var scores = Enumerable.Range(1, 3).Select(seed => 100 * Trial.Run(benchmark.History, benchmark.First, Settings.Full with { Seed = seed }).All.Mrr).ToList();
        return [new("mrr", scores.Average()), new("mrr_spread", scores.Max(s => Math.Abs(s - scores.Average()))), .. scores.Select((s, i) => new Figure($"mrr_seed{i + 1}", s))];
    }

    static IEnumerable<Figure> Measure(string path, Func<History, int, Settings, Trial> run, Settings settings)
    {
        var clock = Stopwatch.StartNew();
        var benchmark = Benchmark.Read(path);
        var trial = run(benchmark.History, benchmark.First, settings);
        using var process = Process.GetCurrentProcess();
        return
        [
            new("mrr", 100 * trial.All.Mrr),
            new("hits1", 100 * trial.All.Hits1),
            new("hits3", 100 * trial.All.Hits3),
            new("hits10", 100 * trial.All.Hits10),
            new("seen_triple", 100 * trial.Of(Novelty.SeenTriple).Mrr),
            new("seen_pair", 100 * trial.Of(Novelty.SeenPair).Mrr),
            new("new_pair", 100 * trial.Of(Novelty.NewPair).Mrr),
            new("seconds", clock.Elapsed.TotalSeconds),
            new("peak_mb", process.PeakWorkingSet64 / 1048576.0),
            new("cpu_seconds", process.TotalProcessorTime.TotalSeconds),
            new("mrr_pessimistic", 100 * trial.All.PessimisticMrr),
            new("mrr_optimistic", 100 * trial.All.OptimisticMrr),
            new("share_seen_triple", 100 * trial.Share(Novelty.SeenTriple)),
            new("share_seen_pair", 100 * trial.Share(Novelty.SeenPair)),
            new("share_new_pair", 100 * trial.Share(Novelty.NewPair)),
        ];
    }
}
