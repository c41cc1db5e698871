namespace Casus.Tell.Writing;

/// <summary>Precedents and background, kept apart from what is new.</summary>
static class Background
{
    const int Most = 2;

    public static Section? Write(Draft draft)
    {
        var ties = draft.Situation.Ties
            .Where(t => t.Best.Background && Relationships.Known(draft, t))
            .Select(t => Relationships.Telling(draft, t));
        var events = draft.Situation.Events
            .Where(e => e.Best.Background && Happenings.Known(draft, e))
            .Select(e => Happenings.Telling(draft, e));
        var tellings = ties.Concat(events).OrderByDescending(t => t.Support.Origins.Count).ToList();
        return tellings.Count == 0
            ? null
            : new Section("Background, not new", Listing.Of(draft, tellings, Most, "piece of background")) { Aside = true };
    }
}
