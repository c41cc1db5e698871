using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Lasting ties between actors: treaties, leverage, flows, sanctions.</summary>
static class Relationships
{
    const int Most = 6;

    public static Section? Write(Draft draft)
    {
        var tellings = draft.Situation.Ties.Where(t => !t.Best.Background && Known(draft, t)).Select(t => Telling(draft, t)).ToList();
        return tellings.Count == 0 ? null : new Section("Ties", Listing.Of(draft, tellings, Most, "tie"));
    }

    /// <summary>"Alleged flow of arms from A to B, rising, since 2029".</summary>
    public static string Heading(Draft draft, TieView view)
    {
        var tie = view.Best;
        var status = tie.Status switch
        {
            TieStatus.Historical => "past ",
            TieStatus.InForce => "",
            _ => tie.Status.ToString().ToLowerInvariant() + " ",
        };
        var trend = tie.Trend > 0 ? ", rising" : tie.Trend < 0 ? ", falling" : "";
        var since = tie.Since is { } from ? $", since {Dates.Of(from)}" : "";
        var until = tie.Until is { } to ? $", until {Dates.Of(to)}" : "";
        return status + Labels.Ties.Of(tie.Type.ToString(), draft.Names.Of(tie.From), draft.Names.Of(tie.To)) + trend + since + until;
    }

    public static Telling Telling(Draft draft, TieView view) =>
        new(Heading(draft, view), view.Best.Passage, view.Support)
        {
            Actors = [view.Best.From, view.Best.To],
            Core = view.Best.Label,
            Holder = view.Best.Holder,
            Words = 20,
        };

    public static bool Known(Draft draft, TieView view) => draft.Names.Knows(view.Best.From) && draft.Names.Knows(view.Best.To);
}
