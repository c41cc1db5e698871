using System.Runtime.CompilerServices;
using Casus.Clean;
using Casus.Read;
using Casus.Relate.Contradictions;
using Casus.Relate.Origins;
using Casus.Relate.Pairs;
using Casus.Relate.Statements;
using Casus.Relate.Stories;
using Casus.Relate.Texts;

[assembly: InternalsVisibleTo("Casus.Tests")]
[assembly: InternalsVisibleTo("Casus.Eval")]
[assembly: InternalsVisibleTo("Casus.Benchmarks")]

namespace Casus.Relate;

/// <summary>Finds how readings hang together.</summary>
public static class Relater
{
    /// <summary>Groups articles on the same event, and nothing more; their order does not matter.</summary>
    public static IReadOnlyList<Story> Stories(IEnumerable<Article> articles)
    {
        var vocabulary = new Vocabulary();
        var bodies = articles.OrderBy(a => a.Id, StringComparer.Ordinal).DistinctBy(a => a.Id).Select(a => Body.Of(a, vocabulary)).ToList();
        return [.. StoryFinder.Stories(bodies, vocabulary).Select(s => StoryFinder.Story(s, bodies))];
    }

    /// <summary>Relates readings; their order does not matter.</summary>
    /// <param name="readings">What the articles state.</param>
    /// <param name="apart">Articles that are known to be no copies: each is an origin of its own, whatever it shares with others.</param>
    /// <param name="recollection">Of an earlier call; it saves time and changes nothing.</param>
    public static Relations Relate(IReadOnlyList<Reading> readings, IReadOnlySet<string>? apart = null, Recollection? recollection = null)
    {
        recollection ??= new Recollection();
        var sorted = Identities.Unify([.. readings.OrderBy(r => r.Article.Id, StringComparer.Ordinal).DistinctBy(r => r.Article.Id)]);
        var vocabulary = recollection.Vocabulary;
        var bodies = recollection.Bodies(sorted.Select(r => r.Article));
        var stories = Focus.Divide(StoryFinder.Stories(bodies, vocabulary), sorted);
        var sources = recollection.Sources(bodies);
        var topics = StoryFinder.Topics(bodies, vocabulary);
        var pairs = new Comparer(bodies, sources, vocabulary, recollection).Compare(topics);
        var joining = apart is null or { Count: 0 } ? pairs : pairs.FindAll(p => !apart.Contains(bodies[p.A].Id) && !apart.Contains(bodies[p.B].Id));
        var mosaics = Mosaics.Find(joining, bodies);
        var families = Families.Of(bodies, joining, mosaics);
        var corpus = new Corpus(sorted, bodies, pairs, stories, families, vocabulary);
        return new Relations
        {
            Stories = [.. stories.Select(s => StoryFinder.Story(s, bodies))],
            Origins = [.. families.Select(f => Families.Origin(f, bodies, sources))],
            Lineage = Lineages(corpus, mosaics),
            Pairs = [.. pairs.Select(p => Judge.Of(p, bodies, corpus.SameOrigin(p), corpus.SameStory(p)))],
            Utterances = [.. Utterances.Of(corpus.Joined).OrderBy(u => u.Id, StringComparer.Ordinal)],
            Claims = [.. Claims.Of(corpus.Joined, s => corpus.OriginOf(s.Article)).OrderBy(c => c.Id, StringComparer.Ordinal)],
            Conflicts = [.. Conflicts.Of(Disagreements(corpus, topics, vocabulary), corpus.OriginOf).OrderBy(c => c.Id, StringComparer.Ordinal)],
            Repairs = [.. Repairs.Of(families.SelectMany(f => f.Pairs), bodies, sorted)],
        };
    }

    /// <summary>What aligned sentences differ in, and what accounts in other words do; where both find one thing it stands once.</summary>
    static List<Difference> Disagreements(Corpus corpus, List<List<int>> topics, Vocabulary vocabulary)
    {
        var contrasts = Contrasts.Of(corpus, topics, vocabulary);
        var known = contrasts.SelectMany(d => new[] { (d.Left.Sentence, d.Right.Sentence), (d.Right.Sentence, d.Left.Sentence) }).ToHashSet();
        return [.. contrasts, .. corpus.Differences.Where(d => !known.Contains((d.Left.Sentence, d.Right.Sentence)))];
    }

    static List<Derivation> Lineages(Corpus corpus, Dictionary<int, (Compared First, Compared Second)> mosaics) =>
    [
        .. corpus.Families.SelectMany(f => Lineage.Of(f, corpus.Bodies, mosaics))
            .OrderBy(d => d.Child, StringComparer.Ordinal).ThenBy(d => d.Parent, StringComparer.Ordinal),
    ];
}
