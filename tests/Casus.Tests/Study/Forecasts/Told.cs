using Casus.Acquire.Events;
using Casus.Analysis.Forecast;
using Casus.Study.Forecasts;
using Casus.Tests.Analysis.Forecast;

namespace Casus.Tests.Study.Forecasts;

/// <summary>The invented acts as coded events from the first of January 2031 on.</summary>
static class Told
{
    public static readonly DateOnly First = new(2031, 1, 1);

    public static EventHistory History(int days) => new(Events(days));

    public static IReadOnlyList<CodedEvent> Events(int days) => [.. Invented.Acts(days).Select((act, i) => Event(act, i + 1))];

    public static CodedEvent Event(Act act, int line)
    {
        var day = First.AddDays(act.Day);
        return new CodedEvent(new("OWN", $"{act.Relation}", $"relation {act.Relation}"), Period.Day(day.Year, day.Month, day.Day), new("events.tsv", line, ""))
        {
            System = "own",
            Id = $"{line}",
            Actors = [new($"Actor {act.Actor}")],
            Recipients = [new($"Actor {act.Recipient}")],
        };
    }
}
