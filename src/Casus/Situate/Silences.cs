using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// The silences: where an article says that an actor keeps silent on an issue, and where we find no word though one was to be
/// expected; with the reasons, the coverage searched, the rival explanations, and the later statement that closes it.
/// </summary>
static class Silences
{
    const double SameMatter = 0.5;

    public static IReadOnlyList<SilenceRecord> Of(Situation situation, Standing standing)
    {
        var world = new Expectations(situation);
        var reported = situation.Stances
            .Where(s => s.Position == Position.Silent)
            .GroupBy(s => standing.Of(s.Actor), StringComparer.Ordinal)
            .SelectMany(g => ByMatter(g).Select(views => Join(g.Key, views, situation, world)))
            .Where(IsRecord)
            .ToList();
        return [.. reported.Concat(Observations.Of(situation, world, reported))
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
        var broken = world.FirstWord(actor, issue, LastReport(reports, world) ?? since);
        var searched = world.Coverage(actor, since, broken?.Learned ?? DateTimeOffset.MaxValue);
        var provenance = new Provenance(situation.Relations);
        return new SilenceRecord(actor, issue, SilenceKind.Reported, provenance.SupportOf(reports))
        {
            Expected = world.Why(actor, issue, since, reports),
            Searched = searched,
            OriginsSearched = provenance.OriginsOf(searched).Count,
            Explanations = [.. reports.SelectMany(r => r.Explanations).DistinctBy(e => e.Passage)],
            Since = since,
            BrokenBy = broken?.Statement,
            BrokenAt = broken?.Learned,
        };
    }

    /// <summary>When the silence was last told of by an article of known date.</summary>
    static DateTimeOffset? LastReport(List<Stance> reports, Expectations world) =>
        reports.Where(r => world.IsDated(r.Passage.Article)).Select(r => (DateTimeOffset?)world.Learned(r)).Max();

    /// <summary>
    /// A record needs a matter, and somebody who expects a word on it: a reason of ours, two origins that thought the silence worth
    /// telling, or one that explains it. What falls short of it stays in the table of stances.
    /// </summary>
    static bool IsRecord(SilenceRecord silence) =>
        Wording.Of(silence.Issue).Stems.Count > 0
        && (silence.Expected.Count > 0 || silence.Support.Origins.Count > 1 || silence.Explanations.Count > 0);
}
