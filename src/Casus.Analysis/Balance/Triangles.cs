namespace Casus.Analysis.Balance;

/// <summary>
/// The triangles of a signed network by their signs; those with an even number of hostile ties are balanced (Cartwright &amp; Harary 1956).
/// Parallel edges make triangles of their own.
/// </summary>
/// <param name="AllFriends">+ + +.</param>
/// <param name="OneFoe">+ + −: frustrated.</param>
/// <param name="CommonFoe">+ − −.</param>
/// <param name="AllFoes">− − −: frustrated.</param>
public sealed record Triangles(long AllFriends, long OneFoe, long CommonFoe, long AllFoes)
{
    public long Count => AllFriends + OneFoe + CommonFoe + AllFoes;

    /// <summary>The balanced share of the triangles, T; 1 where there is none.</summary>
    public double Balanced => Count == 0 ? 1 : (double)(AllFriends + CommonFoe) / Count;

    public static Triangles Of(SignedNetwork network)
    {
        var ties = Enumerable.Range(0, network.Nodes).Select(_ => new Dictionary<int, (long Plus, long Minus)>()).ToArray();
        foreach (var edge in network.Edges)
        {
            var (low, high) = edge.A < edge.B ? (edge.A, edge.B) : (edge.B, edge.A);
            var (plus, minus) = ties[low].GetValueOrDefault(high);
            ties[low][high] = edge.Sign > 0 ? (plus + 1, minus) : (plus, minus + 1);
        }
        var counts = new long[4];
        for (var a = 0; a < ties.Length; a++)
            foreach (var (b, ab) in ties[a])
                foreach (var (c, bc) in ties[b])
                    if (ties[a].TryGetValue(c, out var ac))
                        Add(counts, ab, bc, ac);
        return new Triangles(counts[0], counts[1], counts[2], counts[3]);
    }

    static void Add(long[] counts, (long Plus, long Minus) x, (long Plus, long Minus) y, (long Plus, long Minus) z)
    {
        counts[0] += x.Plus * y.Plus * z.Plus;
        counts[1] += x.Plus * y.Plus * z.Minus + x.Plus * y.Minus * z.Plus + x.Minus * y.Plus * z.Plus;
        counts[2] += x.Plus * y.Minus * z.Minus + x.Minus * y.Plus * z.Minus + x.Minus * y.Minus * z.Plus;
        counts[3] += x.Minus * y.Minus * z.Minus;
    }
}
