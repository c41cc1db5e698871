using Casus.Read;

namespace Casus.Situate;

/// <summary>The stance table: for each actor the issues, likely worded, and the position told on each.</summary>
static class StanceViews
{
    const double SameIssue = 0.5;

    public static IReadOnlyList<StanceView> Of(IReadOnlyList<Record> records, Standing standing, Provenance provenance)
    {
        var learned = records.ToDictionary(r => r.Article.Id, r => r.Learned, StringComparer.Ordinal);
        return records
            .SelectMany(r => r.Reading.Stances)
            .GroupBy(s => (Actor: standing.Of(s.Actor), s.Position))
            .SelectMany(g => Grouping.Alike(g, s => s.Key, Issue, SameIssue))
            .Select(g => Join(g, learned, standing, provenance))
            .ByWeight(v => v.Support, v => v.Best.Key);
    }

    /// <summary>The normal form of the issue, or the words that name it.</summary>
    public static string Issue(Stance stance) => stance.Issue ?? stance.Target?.Text ?? "";

    static StanceView Join(IReadOnlyList<Stance> accounts, Dictionary<string, DateTimeOffset> learned, Standing standing, Provenance provenance)
    {
        var best = accounts
            .OrderBy(s => standing.Of(s.Actor) != s.Actor)
            .ThenBy(s => s.Target is null)
            .ThenBy(s => s.Modality != Modality.Asserted)
            .ThenBy(s => s.Key, StringComparer.Ordinal)
            .First();
        var times = accounts.Select(s => learned[s.Passage.Article]).ToList();
        return new StanceView(best.Actor, Issue(best), best.Position, best, provenance.SupportOf(accounts))
        {
            First = times.Min(),
            Last = times.Max(),
        };
    }
}
