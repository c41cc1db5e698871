using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// The silences: where an article says that an actor keeps silent on an issue, with why it was expected to speak, the
/// coverage searched, the rival explanations, and the later statement that closes it.
/// </summary>
static class Silences
{
    /// <summary>Fewer articles that mention the actor than this do not allow a judgement of our own.</summary>
    public const int LeastArticles = 3;

    const double SameMatter = 0.34;

    public static IReadOnlyList<SilenceRecord> Of(Situation situation)
    {
        var world = new Expectations(situation);
        return [.. situation.Stances
            .Where(s => s.Position == Position.Silent)
            .GroupBy(s => s.Actor, StringComparer.Ordinal)
            .SelectMany(g => Grouping.Alike(g, s => s.Best.Key, s => s.Issue, SameMatter))
            .Select(g => Join(g, situation, world))
            .OrderByDescending(s => s.Support.Origins.Count)
            .ThenByDescending(s => s.Support.Statements.Count)
            .ThenBy(s => s.Actor + ' ' + s.Issue, StringComparer.Ordinal)];
    }

    static SilenceRecord Join(IReadOnlyList<StanceView> views, Situation situation, Expectations world)
    {
        var reports = views.SelectMany(v => v.Support.Statements).Cast<Stance>().OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        var actor = views[0].Actor;
        var issue = views.OrderByDescending(v => v.Support.Statements.Count).ThenBy(v => v.Issue, StringComparer.Ordinal).First().Issue;
        var since = views.Min(v => v.First);
        var broken = world.FirstWord(actor, issue, views.Max(v => v.Last));
        var seen = situation.Actors.FirstOrDefault(a => a.Id == actor);
        return new SilenceRecord(actor, issue, SilenceKind.Reported, new Provenance(situation.Relations).SupportOf(reports))
        {
            Expected = world.Why(actor, reports),
            ArticlesSearched = seen?.Articles.Count ?? 0,
            OriginsSearched = seen?.Origins.Count ?? 0,
            Explanations = [.. reports.SelectMany(r => r.Explanations).DistinctBy(e => e.Passage)],
            Since = since,
            BrokenBy = broken?.Statement,
            BrokenAt = broken?.Learned,
        };
    }
}
