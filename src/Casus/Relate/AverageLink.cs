namespace Casus.Relate;

/// <summary>
/// Agglomerative clustering by average link (Sokal &amp; Michener 1958) over a sparse graph: a pair without an edge counts
/// as 0, unless each member of the smaller cluster has <c>enough</c> edges into the larger, for which the mean is over the edges.
/// Always joins the two clusters of greatest mean similarity, down to a least one; ties fall to the lower numbers, so the
/// result does not depend on the order of the edges.
/// </summary>
sealed class AverageLink
{
    readonly double _least;
    readonly int _enough;
    readonly List<int>[] _clusters;
    readonly Dictionary<int, Edges>[] _edges;
    readonly PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)> _queue = new();

    AverageLink(int count, double least, int enough)
    {
        _least = least;
        _enough = enough;
        _clusters = [.. Enumerable.Range(0, count).Select(i => new List<int>(1) { i })];
        _edges = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, Edges>())];
    }

    /// <summary>The clusters, each ascending, in the order of their first members.</summary>
    public static List<List<int>> Cluster(int count, IEnumerable<(int A, int B, double Similarity)> edges, double least, int enough = int.MaxValue)
    {
        var link = new AverageLink(count, least, enough);
        foreach (var (a, b, similarity) in edges.Where(e => e.A != e.B))
            link.Meet(a, b, new Edges(similarity, 1));
        while (link._queue.TryDequeue(out var pair, out _))
            // An entry is stale when either cluster has grown or gone since.
            if (link._clusters[pair.A].Count == pair.SizeA && link._clusters[pair.B].Count == pair.SizeB)
                link.Join(pair.A, pair.B);
        return [.. link._clusters.Where(c => c.Count > 0).Select(c => c.Order().ToList()).OrderBy(c => c[0])];
    }

    /// <summary>Sets the edges between two clusters, and lets them join if their mean is enough.</summary>
    void Meet(int one, int other, Edges edges)
    {
        var (a, b) = (Math.Min(one, other), Math.Max(one, other));
        _edges[a][b] = _edges[b][a] = edges;
        var (sizeA, sizeB) = (_clusters[a].Count, _clusters[b].Count);
        var pairs = Math.Max(edges.Count, Math.Min((long)sizeA * sizeB, (long)_enough * Math.Min(sizeA, sizeB)));
        if (edges.Sum >= _least * pairs)
            // Rounded, so that sums added in another order tie as they should.
            _queue.Enqueue((a, b, sizeA, sizeB), (-Math.Round(edges.Sum / pairs, 9), a, b));
    }

    /// <summary>Moves b, the higher number, into a.</summary>
    void Join(int a, int b)
    {
        _clusters[a].AddRange(_clusters[b]);
        _clusters[b].Clear();
        var theirs = _edges[b];
        _edges[b] = [];
        _edges[a].Remove(b);
        theirs.Remove(a);
        foreach (var (other, edges) in theirs)
        {
            _edges[other].Remove(b);
            _edges[a][other] = _edges[a].GetValueOrDefault(other) + edges;
        }
        foreach (var (other, edges) in _edges[a].ToList())
            Meet(a, other, edges);
    }

    readonly record struct Edges(double Sum, int Count)
    {
        public static Edges operator +(Edges one, Edges other) => new(one.Sum + other.Sum, one.Count + other.Count);
    }
}
