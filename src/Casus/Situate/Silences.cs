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

    const double SameMatter = 0.5;

    public static IReadOnlyList<SilenceRecord> Of(Situation situation, Standing standing)
    {
        var world = new Expectations(situation);
        return [.. situation.Stances
            .Where(s => s.Position == Position.Silent)
            .GroupBy(s => standing.Of(s.Actor), StringComparer.Ordinal)
            .SelectMany(g => ByMatter(g).Select(views => Join(g.Key, views, situation, world)))
            .OrderByDescending(s => s.Support.Origins.Count)
            .ThenByDescending(s => s.Support.Statements.Count)
            .ThenBy(s => s.Actor + ' ' + s.Issue, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The reports of one actor's silence by what it is silent on. A short name of the matter ("the pact") is the longer one that
    /// contains it; a report that names no matter belongs to the silence most reported.
    /// </summary>
    static List<List<StanceView>> ByMatter(IEnumerable<StanceView> views)
    {
        var groups = new List<(Wording Matter, List<StanceView> Views)>();
        foreach (var (view, matter) in views
            .Select(v => (View: v, Matter: Wording.Of(v.Best.Issue ?? "")))
            .OrderBy(v => v.Matter.Stems.Count == 0)
            .ThenByDescending(v => v.View.Support.Statements.Count)
            .ThenByDescending(v => v.Matter.Stems.Count)
            .ThenBy(v => v.View.Best.Key, StringComparer.Ordinal))
        {
            var group = groups.Find(g => matter.Stems.Count == 0 || g.Matter.Containment(matter) >= SameMatter);
            if (group.Views is null)
                groups.Add((matter, [view]));
            else
                group.Views.Add(view);
        }
        return groups.ConvertAll(g => g.Views);
    }

    static SilenceRecord Join(string actor, List<StanceView> views, Situation situation, Expectations world)
    {
        var reports = views.SelectMany(v => v.Support.Statements).Cast<Stance>().OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        var issue = views[0].Issue;
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
