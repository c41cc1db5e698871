using System.Text.Json;
using Casus.Clean;
using Casus.Read;
using Casus.Relate;

namespace Casus.Eval.Lineage;

/// <summary>
/// Puts generated copies among the articles of each story of a JSONL file and asks the relater for them: recall by kind
/// of copy (in percent, beside it that of 5-word shingles alone), false alarms between different outlets' own reports,
/// how often the parent is right, open or wrong, and how far the number of origins is off.
/// </summary>
static class LineageTest
{
    // Outlets' reports this alike outside quotations carry one agency's copy: those near the bound were read, see docs/relate.md.
    const double AgencyCopy = 0.09;

    // An article shorter than this makes no copies, one longer takes too much time.
    public const int Shortest = 1200;
    public const int Longest = 9000;

    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var stories = Stories.Rows(path).GroupBy(r => r.Story, r => r.Article).Select(g => g.ToList()).ToList();
        var plain = stories.Select(s => Relate(s)).ToList();
        foreach (var figure in FalseAlarms(stories, plain, log))
            yield return figure;
        var parents = new Tally();
        foreach (var forgery in Forgery.All)
        {
            var tally = new Tally();
            for (var s = 0; s < stories.Count; s++)
                Try(forgery, stories[s], plain[s], tally, log);
            yield return new(forgery.Name, tally.Share("found"));
            yield return new($"shingles.{forgery.Name}", tally.Share("shingles"));
            parents.Add(tally);
        }
        foreach (var name in new[] { "parent_right", "parent_rightly_open", "parent_open", "parent_wrong" })
            yield return new(name, parents.Share(name));
        yield return new("origin_error", parents.Mean("origins"));
    }

    static void Try(Forgery forgery, List<Article> story, Relations plain, Tally tally, TextWriter log)
    {
        var bases = story.Where(a => a.Text.Length is > Shortest and < Longest).ToList();
        if (bases.Count < 2)
            return;
        var made = bases.Select((b, i) => Copies(forgery, b, bases[(i + 1) % bases.Count], i)).ToList();
        var originals = forgery.KeepsParent ? story : story.Except(bases);
        var relations = Relate([.. originals, .. made.SelectMany(m => m)]);
        tally.Measure("origins", Math.Abs(relations.Origins.Count - plain.Origins.Count));
        log.WriteLine(JsonSerializer.Serialize(new { Name = $"origins.{forgery.Name}", before = plain.Origins.Where(o => o.Articles.Count > 1).Select(o => o.Articles), after = relations.Origins.Where(o => o.Articles.Count > 1).Select(o => o.Articles), error = relations.Origins.Count - plain.Origins.Count }));
        for (var i = 0; i < bases.Count; i++)
        {
            var (one, other) = forgery.KeepsParent ? (bases[i], made[i][0]) : (made[i][0], made[i][1]);
            var pair = relations.Pairs.FirstOrDefault(p => IsOf(p, one.Id, other.Id));
            var found = pair?.Verdict == Verdict.SameOrigin;
            tally.Count("found", found);
            tally.Count("shingles", Overlap.Jaccard(one.Text, other.Text) >= Overlap.Copy);
            if (forgery.KeepsParent && found)
                CountParent(forgery, relations, one.Id, other.Id, bases[(i + 1) % bases.Count].Id, tally);
            log.WriteLine(JsonSerializer.Serialize(new { forgery.Name, a = one.Id, b = other.Id, verdict = pair?.Verdict.ToString(), pair?.Score, parents = relations.Lineage.Where(l => l.Child == other.Id || l.Child == one.Id).Select(l => $"{l.Child} < {l.Parent} {l.Relation}") }));
        }
    }

    static Article[] Copies(Forgery forgery, Article parent, Article other, int seed) =>
        [.. forgery.Make(parent.Text, other.Text, seed).Select((t, k) => new Article($"{parent.Id}:{forgery.Name}{k}", t))];

    /// <summary>Right is a parent that the copy was made from and no other; open is rightly so where the texts do not tell.</summary>
    static void CountParent(Forgery forgery, Relations relations, string parent, string child, string second, Tally tally)
    {
        string[] parents = forgery.HasTwoParents ? [parent, second] : [parent];
        var named = relations.Lineage.Where(l => l.Child == child && !l.Parent.StartsWith("lost:", StringComparison.Ordinal)).Select(l => l.Parent).ToList();
        var wrong = named.Except(parents).Any() || relations.Lineage.Any(l => l.Child == parent && l.Parent == child);
        tally.Count("parent_right", !wrong && named.Count > 0);
        tally.Count("parent_rightly_open", !wrong && named.Count == 0 && forgery.IsSilent);
        tally.Count("parent_open", !wrong && named.Count == 0 && !forgery.IsSilent);
        tally.Count("parent_wrong", wrong);
    }

    static IEnumerable<Figure> FalseAlarms(List<List<Article>> stories, List<Relations> plain, TextWriter log)
    {
        var (pairs, alarms, shingles) = (0, 0, 0);
        for (var s = 0; s < stories.Count; s++)
            for (var j = 1; j < stories[s].Count; j++)
                for (var i = 0; i < j; i++)
                {
                    var (a, b) = (stories[s][i], stories[s][j]);
                    if (a.Outlet == b.Outlet || Overlap.OutsideQuotations(a, b) >= AgencyCopy)
                        continue;
                    pairs++;
                    var alarm = plain[s].Pairs.Any(p => IsOf(p, a.Id, b.Id) && p.Verdict == Verdict.SameOrigin);
                    alarms += alarm ? 1 : 0;
                    shingles += Overlap.Jaccard(a.Text, b.Text) >= Overlap.Copy ? 1 : 0;
                    if (alarm)
                        log.WriteLine(JsonSerializer.Serialize(new { Name = "alarm", a = a.Id, b = b.Id, aTitle = a.Title, bTitle = b.Title }));
                }
        return [new("independent_pairs", pairs), new("false_alarms", 100.0 * alarms / pairs), new("shingles.false_alarms", 100.0 * shingles / pairs)];
    }

    static bool IsOf(Pair pair, string one, string other) => pair.A == one && pair.B == other || pair.A == other && pair.B == one;

    static Relations Relate(IEnumerable<Article> articles) => Relater.Relate([.. articles.Select(a => new Reading(a))]);
}
