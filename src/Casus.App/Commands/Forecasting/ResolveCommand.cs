using System.CommandLine;
using Casus.App.Text;
using Casus.Store;
using Casus.Study.Forecasts;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast resolve</c>: settles the forecasts of a ledger whose window is over, from later events.</summary>
static class ResolveCommand
{
    public static Command Create()
    {
        var command = new Command("resolve", "Settles the forecasts of a ledger from later events.");
        var events = new EventOptions(command);
        var ledger = LedgerOption.Create(required: true);
        command.Options.Add(ledger);
        command.SetAction(call => Run(events.Open(call), call.GetRequiredValue(ledger)!));
        return command;
    }

    static int Run(EventInput input, Ledger ledger)
    {
        var known = new EventHistory(input.All);
        var open = ledger.Read().Where(f => f.Resolution is null).Select(f => f.Forecast).ToList();
        var settled = open.Select(f => (Forecast: f, End: Resolver.Resolve(known, f))).Where(f => f.End is not null).ToList();
        foreach (var (forecast, end) in settled)
            Console.Out.WriteLine($"{(end!.Happened ? "yes" : "no "),-4}{OutlookText.Line(forecast)}{(end.By.Length > 0 ? $"  [{end.By}]" : "")}");
        ledger.Add(settled.Select(s => s.End!));
        Console.Error.WriteLine($"{settled.Count} settled, {open.Count - settled.Count} still open.");
        return input.Code;
    }
}
