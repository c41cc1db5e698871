using System.CommandLine;
using Casus.App.Text;
using Casus.Study.Forecasts;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast questions</c>: what could be asked and resolved, with the forecasts; a ledger keeps them.</summary>
static class QuestionsCommand
{
    public static Command Create()
    {
        var command = new Command("questions", "Lists open questions that later events can resolve, the most uncertain first.");
        var events = new EventOptions(command);
        var most = new Option<int>("--most") { Description = "How many at most.", DefaultValueFactory = _ => 20 };
        var ledger = LedgerOption.Create(required: false);
        command.Options.Add(most);
        command.Options.Add(ledger);
        command.SetAction(call =>
        {
            var input = events.Open(call);
            if (input.IsEmpty)
                return EventInput.NoEvents();
            var open = new Outlooks(input.History, input.Opens, input.Days).Open(call.GetValue(most));
            foreach (var outlook in open)
                Console.Out.WriteLine(OutlookText.Line(outlook.Forecast));
            call.GetValue(ledger)?.Add(open.Select(o => o.Forecast));
            return input.Code;
        });
        return command;
    }
}
