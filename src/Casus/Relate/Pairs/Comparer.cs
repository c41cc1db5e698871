using System.Collections.Concurrent;
using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>
/// Compares the bodies of topics with each other. A topic is compared from itself alone, so what was found of one is kept
/// in <see cref="Recollection"/> and holds as long as its bodies and their sources are the same.
/// </summary>
sealed class Comparer(IReadOnlyList<Body> bodies, IReadOnlyList<Sources> sources, Vocabulary vocabulary, Recollection recollection)
{
    /// <summary>The comparisons within each topic, in order of position.</summary>
    public List<Compared> Compare(IEnumerable<List<int>> topics)
    {
        var known = new ConcurrentDictionary<Body, Topic>();
        var pairs = topics.Where(t => t.Count > 1)
            .AsParallel().AsOrdered()
            .SelectMany(t => known.GetOrAdd(bodies[t[0]], Find(t)).Pairs.Select(p => p.At(t)))
            .OrderBy(p => p.A).ThenBy(p => p.B)
            .ToList();
        recollection.Topics = known;
        return pairs;
    }

    Topic Find(List<int> topic)
    {
        Body[] texts = [.. topic.Select(t => bodies[t])];
        Sources[] given = [.. topic.Select(t => sources[t])];
        return recollection.Topics.TryGetValue(texts[0], out var known) && known.Bodies.SequenceEqual(texts) && known.Sources.SequenceEqual(given)
            ? known
            : new Topic(texts, given, Compare(texts, given, vocabulary));
    }

    /// <summary>
    /// The comparisons of some bodies, by their position among these. What most texts of the topic say counts less, where texts of
    /// one origin count once; as the origins are only known afterwards, it is done over until they stand (at most three times).
    /// </summary>
    public static List<Compared> Compare(Body[] topic, Sources[] sources, Vocabulary vocabulary)
    {
        var speech = new Speech(topic);
        var outlines = Array.ConvertAll(topic, b => new Outline(b, speech.Of(b)));
        var all = Enumerable.Range(0, topic.Length).ToList();
        var groups = all.ConvertAll(i => new List<int> { i });
        var found = new List<Compared>();
        for (var round = 0; round < 3; round++)
        {
            var weights = Weights.Among([.. groups.Select(g => g.Select(i => topic[i]))], vocabulary);
            found = Compare(all.ConvertAll(i => new Side(i, Sketch.Of(outlines[i], weights), sources[i])));
            var next = Grouping.Of(all, found);
            if (next.Count == groups.Count && next.Zip(groups).All(p => p.First.SequenceEqual(p.Second)))
                break;
            groups = next;
        }
        return found;
    }

    static List<Compared> Compare(List<Side> sides) =>
        [.. Candidates.Of(sides).AsParallel().AsOrdered().Select(c => Compared.Of(sides[c.A], sides[c.B]))];
}
