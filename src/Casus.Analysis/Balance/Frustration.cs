using System.Numerics;

namespace Casus.Analysis.Balance;

/// <summary>
/// The frustration of a signed network, L(G): the least number of edges that go against a division of the nodes into two
/// sides (friends within, foes across), with the divisions that reach it (Aref, Mason &amp; Wilson 2018, 2020).
/// </summary>
/// <param name="Index">The number of edges that the best division found breaks; L(G) where <see cref="Proven"/>.</param>
/// <param name="AtLeast">No division breaks fewer edges than this.</param>
/// <param name="Optima">
/// How many divisions reach the index; turning a whole connected component over makes no new one. A lower bound where not <see cref="Complete"/>.
/// </param>
public sealed record Frustration(int Index, int AtLeast, BigInteger Optima)
{
    /// <summary>Whether the index is proven: the search came to its end within what it was allowed.</summary>
    public bool Proven => Index == AtLeast;

    /// <summary>Whether every optimal division was counted.</summary>
    public bool Complete { get; init; }

    /// <summary>
    /// Optimal divisions, one side per node, the lowest node of each connected component on side 0; at most as many as were asked for.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Divisions { get; init; } = [];

    /// <summary>For each edge the share of the optimal divisions that it goes against: 1 is broken by all, 0 by none.</summary>
    public IReadOnlyList<double> Broken { get; init; } = [];

    /// <summary>The edges that go against a division.</summary>
    public static IEnumerable<SignedEdge> Frustrated(SignedNetwork network, IReadOnlyList<int> division) =>
        network.Edges.Where(e => division[e.A] == division[e.B] != (e.Sign > 0));

    /// <summary>
    /// Finds the index exactly, block by block (a cut node couples nothing), by branch and bound. Gives up after
    /// <see cref="SearchLimit.Steps"/> placements or when cancelled; the answer then holds bounds.
    /// </summary>
    public static Frustration Of(SignedNetwork network, SearchLimit? limit = null, CancellationToken cancel = default)
    {
        limit ??= SearchLimit.Usual;
        var budget = new Budget(limit.Steps, cancel);
        var solved = Blocks.Of(network).Select(b => BlockSearch.Solve(b, limit, budget)).ToList();
        return Composition.Join(network, solved, limit.Divisions);
    }
}
