using Casus.Acquire.Events;
using Casus.Study.Forecasts;

namespace Casus.App.Commands.Forecasting;

/// <summary>What a verb was given: the history known on the morning, all events, the morning, the days ahead, and the exit code so far.</summary>
sealed record EventInput(EventHistory History, IReadOnlyList<CodedEvent> All, DateOnly? From, int Days, int Code)
{
    public DateOnly Opens => From ?? History.Next;

    public bool IsEmpty => History.History.Days == 0;

    public static int NoEvents()
    {
        Console.Error.WriteLine("There is no event known to the day from one actor to another.");
        return ExitCode.Trouble;
    }
}
