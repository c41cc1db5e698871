using Casus.Read;

namespace Casus.Relate.Statements;

/// <summary>
/// Tells the same event from the same topic by what happens: where most articles of a story report one and the same
/// happening between the same actors, an article that states much and not this is on the topic only.
/// </summary>
static class Focus
{
    // So large a share of a story's articles must report its happening, and so many there must be, to tell others off.
    const double LeastShare = 0.6;
    const int LeastReports = 3;

    // An article with fewer statements may have been read badly.
    const int LeastStatements = 8;

    /// <summary>The stories, those that had articles of another focus without them; these are stories of their own.</summary>
    public static List<List<int>> Divide(List<List<int>> stories, IReadOnlyList<Reading> readings)
    {
        var states = new Allegiance(readings);
        return [.. stories.SelectMany(s => Divide(s, readings, states)).OrderBy(s => s[0])];
    }

    static IEnumerable<List<int>> Divide(List<int> story, IReadOnlyList<Reading> readings, Allegiance states)
    {
        var happenings = story.ToDictionary(a => a, a => Happenings(readings[a], states));
        var main = happenings.Values.SelectMany(h => h)
            .CountBy(h => h)
            .Where(h => h.Value >= LeastReports && h.Value >= LeastShare * story.Count)
            .Select(h => h.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (main.Count == 0)
            return [story];
        var off = story.Where(a => readings[a].Statements.Count() >= LeastStatements && !happenings[a].Overlaps(main)).ToList();
        return [[.. story.Except(off)], .. off.Select(a => new List<int> { a })];
    }

    /// <summary>What an article says has happened between whom: events with both sides, and treaties.</summary>
    static HashSet<string> Happenings(Reading reading, Allegiance states) =>
    [
        .. reading.Events
            .Where(e => !e.Background && e.Modality is Modality.Happened or Modality.UnderWay && e.Sources.Count > 0 && e.Targets.Count > 0)
            .Select(e => $"{e.Type} {states.Of([.. e.Sources, .. e.Targets])}"),
        .. reading.Ties
            .Where(t => !t.Background && t.Type == TieType.Treaty && t.Status == TieStatus.InForce)
            .Select(t => $"{t.Type} {states.Of([t.From, t.To])}"),
    ];
}
