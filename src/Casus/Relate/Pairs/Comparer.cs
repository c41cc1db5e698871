using Casus.Relate.Texts;

namespace Casus.Relate.Pairs;

/// <summary>Compares the bodies of a topic with each other.</summary>
sealed class Comparer(IReadOnlyList<Body> bodies, IReadOnlyList<Sources> sources, Vocabulary vocabulary)
{
    /// <summary>
    /// The comparisons of some bodies, given by position. What most texts of the topic say counts less, where texts of one
    /// origin count once; as the origins are only known afterwards, it is done over until they stand (at most three times).
    /// </summary>
    public List<Compared> Compare(IReadOnlyList<int> topic)
    {
        var speech = new Speech(topic.Select(t => bodies[t]));
        var spoken = topic.ToDictionary(t => t, t => speech.Of(bodies[t]));
        var groups = topic.Select(t => new List<int> { t }).ToList();
        var found = new List<Compared>();
        for (var round = 0; round < 3; round++)
        {
            var weights = Weights.Among([.. groups.Select(g => g.Select(i => bodies[i]))], vocabulary);
            found = Compare([.. topic.Select(t => new Side(t, Sketch.Of(bodies[t], spoken[t], weights), sources[t]))]);
            var next = Grouping.Of(topic, found);
            if (next.Count == groups.Count && next.Zip(groups).All(p => p.First.SequenceEqual(p.Second)))
                break;
            groups = next;
        }
        return found;
    }

    static List<Compared> Compare(List<Side> sides) =>
        [.. Candidates.Of(sides).AsParallel().AsOrdered().Select(c => Compared.Of(sides[c.A], sides[c.B]))];
}
