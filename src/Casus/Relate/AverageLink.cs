namespace Casus.Relate;

/// <summary>
/// Agglomerative clustering by average link (Sokal &amp; Michener 1958) over a sparse graph: a pair without an edge counts
/// as 0. Always joins the two clusters of greatest mean similarity, down to a least one; ties fall to the lower numbers,
/// so the result does not depend on the order of the edges.
/// </summary>
static class AverageLink
{
    /// <summary>The clusters, each ascending, in the order of their first members.</summary>
    public static List<List<int>> Cluster(int count, IEnumerable<(int A, int B, double Similarity)> edges, double least)
    {
        var clusters = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToList();
        var sums = Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>()).ToArray();
        var queue = new PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)>();
        foreach (var (a, b, similarity) in edges.Where(e => e.A != e.B))
        {
            sums[a][b] = sums[b][a] = similarity;
            if (similarity >= least)
                Enqueue(queue, clusters, sums, (Math.Min(a, b), Math.Max(a, b)));
        }
        while (queue.TryDequeue(out var pair, out _))
        {
            // An entry is stale when either cluster has grown or gone since.
            if (clusters[pair.A].Count != pair.SizeA || clusters[pair.B].Count != pair.SizeB)
                continue;
            Join(clusters, sums, pair.A, pair.B);
            foreach (var (other, sum) in sums[pair.A])
                if (sum >= least * clusters[pair.A].Count * clusters[other].Count)
                    Enqueue(queue, clusters, sums, (Math.Min(pair.A, other), Math.Max(pair.A, other)));
        }
        return [.. clusters.Where(c => c.Count > 0).Select(c => c.Order().ToList()).OrderBy(c => c[0])];
    }

    static void Enqueue(
        PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)> queue,
        List<List<int>> clusters, Dictionary<int, double>[] sums, (int A, int B) pair)
    {
        var (a, b) = pair;
        var (sizeA, sizeB) = (clusters[a].Count, clusters[b].Count);
        // Rounded, so that sums added in another order tie as they should.
        var mean = Math.Round(sums[a][b] / ((double)sizeA * sizeB), 9);
        queue.Enqueue((a, b, sizeA, sizeB), (-mean, a, b));
    }

    /// <summary>Moves b, the higher number, into a.</summary>
    static void Join(List<List<int>> clusters, Dictionary<int, double>[] sums, int a, int b)
    {
        clusters[a].AddRange(clusters[b]);
        clusters[b].Clear();
        sums[a].Remove(b);
        sums[b].Remove(a);
        foreach (var (other, sum) in sums[b])
        {
            var joint = sums[a].GetValueOrDefault(other) + sum;
            sums[a][other] = joint;
            sums[other].Remove(b);
            sums[other][a] = joint;
        }
        sums[b].Clear();
    }
}
