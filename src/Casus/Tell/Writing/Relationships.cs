using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Lasting ties between actors, one item a pair: treaties, leverage, flows, sanctions.</summary>
static class Relationships
{
    const int Pairs = 3;
    const int Each = 1;

    public static Section? Write(Draft draft)
    {
        var pairs = draft.Situation.Ties
            .Where(t => !t.Best.Background && Known(draft, t) && !draft.Told.Contains(t.Id))
            .GroupBy(t => string.CompareOrdinal(t.Best.From, t.Best.To) < 0 ? (t.Best.From, t.Best.To) : (t.Best.To, t.Best.From))
            .Select(g => g.OrderBy(Vagueness).Select(t => Telling(draft, t)).DistinctBy(t => t.Heading).ToList())
            .ToList();
        return pairs.Count == 0 ? null : new Section("Ties", Groups.Tell(draft, pairs, new Room(Pairs, Each, "tie")));
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
            Bare = view.Best.Since is null && view.Best.Until is null ? Bare.Dropped : Bare.Headed,
        };

    /// <summary>What is said to hold before what may come, the particular before the general.</summary>
    public static int Vagueness(TieView view) =>
        (view.Best.Status == TieStatus.InForce ? 0 : 2) + (view.Best.Type == TieType.Cooperation ? 1 : 0);

    public static bool Known(Draft draft, TieView view) =>
        view.Best.From != view.Best.To && draft.Names.Knows(view.Best.From) && draft.Names.Knows(view.Best.To);
}
