namespace Casus.Relate.Pairs;

/// <summary>
/// Groups bodies with a common origin. Average link joins what is probable; after that, three groups of which every two
/// are at least open bear each other out and are joined too: chance likeness of one pair is common, of three is not.
/// </summary>
static class Grouping
{
    const double Likely = 0.5;
    const double Open = 0.42;

    /// <summary>The groups of some bodies given by position, each ascending, in the order of their first members.</summary>
    public static List<List<int>> Of(IReadOnlyList<int> bodies, IReadOnlyList<Compared> pairs)
    {
        var at = bodies.Select((body, i) => (body, i)).ToDictionary(p => p.body, p => p.i);
        var edges = pairs.Select(p => (A: at[p.A], B: at[p.B], p.Probability)).ToList();
        var groups = AverageLink.Cluster(bodies.Count, edges, Likely, Candidates.MostCopies);
        foreach (var (first, second, third) in Triples(Means(groups, edges)))
        {
            groups[first].AddRange([.. groups[second], .. groups[third]]);
            groups[second].Clear();
            groups[third].Clear();
        }
        return [.. groups.Where(g => g.Count > 0).Select(g => g.Order().Select(i => bodies[i]).ToList()).OrderBy(g => g[0])];
    }

    /// <summary>The open means between two groups, by their numbers, the lower first.</summary>
    static Dictionary<(int A, int B), double> Means(List<List<int>> groups, List<(int A, int B, double Probability)> edges)
    {
        var groupOf = new int[edges.Count == 0 ? 0 : groups.Sum(g => g.Count)];
        for (var g = 0; g < groups.Count; g++)
            foreach (var member in groups[g])
                if (groupOf.Length > 0)
                    groupOf[member] = g;
        return edges
            .Select(e => (A: Math.Min(groupOf[e.A], groupOf[e.B]), B: Math.Max(groupOf[e.A], groupOf[e.B]), e.Probability))
            .Where(e => e.A != e.B)
            .GroupBy(e => (e.A, e.B))
            .Select(g => (g.Key, Mean: g.Sum(e => e.Probability) / (groups[g.Key.A].Count * (double)groups[g.Key.B].Count)))
            .Where(m => m.Mean >= Open)
            .ToDictionary(m => m.Key, m => m.Mean);
    }

    /// <summary>Triples of which every pair is open, the surest first, no group in two of them.</summary>
    static IEnumerable<(int First, int Second, int Third)> Triples(Dictionary<(int A, int B), double> means)
    {
        var after = means.Keys.ToLookup(k => k.A, k => k.B);
        var triples =
            from pair in means
            from third in after[pair.Key.B]
            where means.ContainsKey((pair.Key.A, third))
            orderby pair.Value + means[(pair.Key.B, third)] + means[(pair.Key.A, third)] descending, pair.Key.A, pair.Key.B, third
            select (First: pair.Key.A, Second: pair.Key.B, Third: third);
        var taken = new HashSet<int>();
        foreach (var triple in triples)
            if (!taken.Contains(triple.First) && !taken.Contains(triple.Second) && !taken.Contains(triple.Third))
            {
                taken.UnionWith([triple.First, triple.Second, triple.Third]);
                yield return triple;
            }
    }
}
