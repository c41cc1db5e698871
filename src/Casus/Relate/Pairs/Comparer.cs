using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>Compares the bodies of one topic with each other.</summary>
static class Comparer
{
    /// <summary>
    /// The comparisons worth keeping of bodies given by position, sorted. What most texts of the topic say counts less, where texts
    /// of one origin count once; as the origins are only known afterwards, it is done over until they stand (at most three times).
    /// </summary>
    public static List<Compared> Compare(IReadOnlyList<Body> bodies, IReadOnlyList<int> topic, Vocabulary vocabulary)
    {
        var groups = topic.Select(t => new List<int> { t }).ToList();
        var found = new List<Compared>();
        for (var round = 0; round < 3; round++)
        {
            found = Compare(bodies, topic, Weights.Among([.. groups.Select(g => g.Select(i => bodies[i]))], vocabulary));
            var next = Group(topic, found);
            if (next.Count == groups.Count && next.Zip(groups).All(p => p.First.SequenceEqual(p.Second)))
                break;
            groups = next;
        }
        return found;
    }

    /// <summary>Groups with a common origin: average link over the probability.</summary>
    public static List<List<int>> Group(IReadOnlyList<int> topic, IReadOnlyList<Compared> pairs)
    {
        var at = topic.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        var edges = pairs.Select(p => (at[p.A], at[p.B], p.Probability));
        return [.. AverageLink.Cluster(topic.Count, edges, 0.5).Select(c => c.Select(i => topic[i]).ToList())];
    }

    static List<Compared> Compare(IReadOnlyList<Body> bodies, IReadOnlyList<int> topic, Weights weights)
    {
        var sketches = topic.Select(t => (t, Sketch.Of(bodies[t], weights))).ToList();
        var found = new List<Compared>();
        for (var b = 1; b < sketches.Count; b++)
            for (var a = 0; a < b; a++)
                found.Add(Compared.Of(sketches[a], sketches[b], weights));
        return found;
    }
}
