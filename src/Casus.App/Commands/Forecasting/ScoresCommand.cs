using System.CommandLine;
using Casus.Analysis.Forecast.Scoring;
using Casus.App.Text;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast scores</c>: how good the settled forecasts of a ledger were.</summary>
static class ScoresCommand
{
    public static Command Create()
    {
        var command = new Command("scores", "Scores the settled forecasts of a ledger: Brier, log score, calibration, skill.");
        var ledger = LedgerOption.Create(required: true);
        var plot = PlotOption();
        command.Options.Add(ledger);
        command.Options.Add(plot);
        command.SetAction(call => Tell(
            [
                .. call.GetRequiredValue(ledger)!.Read().Where(f => f.Resolution is not null)
                    .Select(f => new Resolved(f.Forecast.Probability, f.Forecast.BaseRate, f.Forecast.Persisted, f.Resolution!.Happened)),
            ],
            call.GetValue(plot)));
        return command;
    }

    public static Option<string?> PlotOption() => new("--plot") { Description = "Draw the calibration into this file (SVG).", HelpName = "FILE" };

    public static int Tell(IReadOnlyList<Resolved> resolved, string? plot)
    {
        if (resolved.Count == 0)
        {
            Console.Error.WriteLine("No forecast is settled yet.");
            return ExitCode.Trouble;
        }
        var scores = new ForecastScores(resolved);
        Console.Out.Write(ScoresText.Write(scores));
        if (plot is not null)
            File.WriteAllText(plot, CalibrationPlot.Draw(scores.Calibration));
        return ExitCode.All;
    }
}
