using System.CommandLine;
using Casus.Study.Forecasts;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast backtest</c>: how good the forecasts would have been in one's own past.</summary>
static class BacktestCommand
{
    public static Command Create()
    {
        var command = new Command("backtest", "Forecasts from mornings in the past and scores what came, with the code that forecasts today.");
        var events = new EventOptions(command);
        var mornings = new Option<int>("--mornings") { Description = "From how many mornings, one window apart.", DefaultValueFactory = _ => 12 };
        var most = new Option<int>("--most") { Description = "How many questions on each.", DefaultValueFactory = _ => 50 };
        var plot = ScoresCommand.PlotOption();
        command.Options.Add(mornings);
        command.Options.Add(most);
        command.Options.Add(plot);
        command.SetAction(call =>
        {
            var input = events.Open(call);
            if (input.IsEmpty)
                return EventInput.NoEvents();
            var code = ScoresCommand.Tell(Backtest.Run(input.History, input.Days, call.GetValue(mornings), call.GetValue(most)), call.GetValue(plot));
            return Math.Max(code, input.Code);
        });
        return command;
    }
}
