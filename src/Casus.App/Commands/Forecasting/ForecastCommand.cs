using System.CommandLine;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast</c>: what happens next between actors.</summary>
static class ForecastCommand
{
    public static Command Create()
    {
        var command = new Command("forecast", "Says what happens next between actors, from a history of events.")
        {
            QuestionsCommand.Create(),
            ResolveCommand.Create(),
            ScoresCommand.Create(),
            BacktestCommand.Create(),
            EvaluateCommand.Create(),
        };
        var events = new EventOptions(command);
        var about = new Option<string>("--about") { Description = "The question: 'A -> B', 'A -[relation]-> B', or 'A -[relation]-> ?'.", Required = true };
        var ledger = LedgerOption.Create(required: false);
        command.Options.Add(about);
        command.Options.Add(ledger);
        command.SetAction(call => new AboutRun(events.Open(call), call.GetValue(ledger)).Tell(call.GetRequiredValue(about)));
        return command;
    }
}
