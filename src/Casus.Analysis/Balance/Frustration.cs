namespace Casus.Analysis.Balance;

/// <summary>
/// The frustration of a signed network: the least number of edges that go against a division of the nodes into two sides
/// (friends within, foes across), and every division that reaches it.
/// </summary>
/// <param name="Index">The least number of frustrated edges, L(G).</param>
/// <param name="Divisions">
/// The optimal divisions, one side per node; the first node of each connected component is on side 0. At most as many as asked for.
/// </param>
/// <param name="Complete">Whether <paramref name="Divisions"/> holds every optimal division.</param>
public sealed record Frustration(int Index, IReadOnlyList<IReadOnlyList<int>> Divisions, bool Complete)
{
    /// <summary>The edges that go against a division.</summary>
    public static IEnumerable<SignedEdge> Frustrated(SignedNetwork network, IReadOnlyList<int> division) =>
        network.Edges.Where(e => division[e.A] == division[e.B] != (e.Sign > 0));

    /// <summary>Finds the index exactly (Aref, Mason &amp; Wilson 2018 for the definition), with up to <paramref name="most"/> optimal divisions.</summary>
    public static Frustration Of(SignedNetwork network, int most = 1000) => new FrustrationSearch(network, most).Solve();
}
