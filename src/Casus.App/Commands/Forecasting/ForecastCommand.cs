using System.CommandLine;

namespace Casus.App.Commands.Forecasting;

/// <summary><c>casus forecast</c>: what happens next between actors.</summary>
static class ForecastCommand
{
    public static Command Create() => new("forecast", "Says what happens next between actors, from a history of events.")
    {
        EvaluateCommand.Create(),
    };
}
