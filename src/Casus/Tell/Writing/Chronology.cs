using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>The dated events in the order in which they happened, and how many the texts do not date.</summary>
static class Chronology
{
    const int Most = 6;

    public static Section? Write(Draft draft)
    {
        var events = draft.Situation.Events.Where(e => Happenings.Known(draft, e)).ToList();
        var dated = events.Where(e => e.Best.When is not null).OrderBy(e => e.Best.When).ToList();
        if (dated.Count == 0)
            return null;
        var told = dated.Take(Most).Select(e => Entry(draft, e)).OfType<Sentence>().Select(s => new Paragraph([s]) { Bullet = true }).ToList();
        if (dated.Count > Most)
            told.Add(new Paragraph([Listing.More([.. dated.Skip(Most).Select(e => e.Best.Passage)], "dated event")]));
        var undated = events.Where(e => e.Best.When is null).Select(e => e.Best.Passage).ToList();
        if (undated.Count > 0)
            told.Add(new Paragraph([Listing.More(undated, "undated event")]));
        return new Section("Timeline", told);
    }

    static Sentence? Entry(Draft draft, EventView view) =>
        draft.Prove([view.Best.Passage, .. view.Support.Passages], view.Best.Sources.Concat(view.Best.Targets)) is { } proof
            ? new Sentence($"{Prose.Capital(Dates.Of(view.Best.When!))}: {Happenings.Undated(draft, view)} ({draft.Tally.Short(proof)}).", SentenceKind.Reported, proof)
            : null;
}
