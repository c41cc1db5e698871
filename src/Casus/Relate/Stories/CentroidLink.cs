using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>
/// Average link (Sokal &amp; Michener 1958) over cosines. The mean cosine of two clusters is the product of their summed
/// vectors, so that no pair has to be kept; and as it never exceeds both of those it is the mean of, only clusters
/// whose mean is enough need to be neighbours.
/// </summary>
sealed class CentroidLink
{
    readonly double _least;
    readonly Vector[] _sums;
    readonly List<int>[] _clusters;
    readonly Dictionary<int, double>[] _neighbours;
    readonly PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)> _queue = new();

    CentroidLink(Vector[] vectors, double least)
    {
        _least = least;
        _sums = [.. vectors];
        _clusters = [.. Enumerable.Range(0, vectors.Length).Select(i => new List<int>(1) { i })];
        _neighbours = new Dictionary<int, double>[vectors.Length];
    }

    /// <summary>The clusters, each ascending, in the order of their first members; the edges are those that are enough.</summary>
    public static List<List<int>> Cluster(Vector[] vectors, IEnumerable<(int A, int B, double Similarity)> edges, double least)
    {
        var link = new CentroidLink(vectors, least);
        foreach (var (a, b, similarity) in edges)
            link.Meet(a, b, similarity);
        while (link._queue.TryDequeue(out var pair, out _))
            // An entry is stale when either cluster has grown or gone since.
            if (link._clusters[pair.A].Count == pair.SizeA && link._clusters[pair.B].Count == pair.SizeB)
                link.Join(pair.A, pair.B);
        return [.. link._clusters.Where(c => c.Count > 0).Select(c => c.Order().ToList()).OrderBy(c => c[0])];
    }

    /// <summary>Makes two clusters neighbours if their mean is enough.</summary>
    void Meet(int one, int other, double sum)
    {
        var (a, b) = (Math.Min(one, other), Math.Max(one, other));
        var mean = sum / ((double)_clusters[a].Count * _clusters[b].Count);
        if (mean < _least)
            return;
        (_neighbours[a] ??= [])[b] = sum;
        (_neighbours[b] ??= [])[a] = sum;
        // Rounded, so that sums added in another order tie as they should.
        _queue.Enqueue((a, b, _clusters[a].Count, _clusters[b].Count), (-Math.Round(mean, 9), a, b));
    }

    /// <summary>Moves b, the higher number, into a.</summary>
    void Join(int a, int b)
    {
        var (mine, theirs) = (Leave(a), Leave(b));
        var met = mine.Keys.Union(theirs.Keys).Where(c => c != a && c != b)
            .Select(c => (Other: c, Sum: Sum(mine, a, c) + Sum(theirs, b, c)))
            .ToList();
        _clusters[a].AddRange(_clusters[b]);
        _clusters[b].Clear();
        _sums[a] = _sums[a].Plus(_sums[b]);
        _sums[b] = Vector.Nothing;
        foreach (var (other, sum) in met)
            Meet(a, other, sum);
    }

    double Sum(Dictionary<int, double> neighbours, int cluster, int other) =>
        neighbours.TryGetValue(other, out var sum) ? sum : _sums[cluster].Dot(_sums[other]);

    /// <summary>Takes a cluster from its neighbours, and hands these over.</summary>
    Dictionary<int, double> Leave(int cluster)
    {
        var left = _neighbours[cluster] ?? [];
        foreach (var other in left.Keys)
            _neighbours[other].Remove(cluster);
        _neighbours[cluster] = [];
        return left;
    }
}
