using Casus.Analysis.Balance;

namespace Casus.Study.Balances;

/// <summary>How balanced a network of ties is: the frustration with its bounds, the number of optimal divisions, triangles and walks.</summary>
public sealed record BalanceState(int Ties, int Index, int AtLeast, string Optima, Triangles Triangles, double Walk)
{
    /// <summary>F = 1 − 2L/m (Aref &amp; Wilson 2018); 1 where there is no tie.</summary>
    public double Balanced => Ties == 0 ? 1 : 1 - 2.0 * Index / Ties;

    /// <summary>The two sides where every optimal division agrees; empty where there are several: the camps are ambiguous.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Camps { get; init; } = [];

    /// <summary>The pairs that go against the optimal divisions, the surest first.</summary>
    public IReadOnlyList<BrokenPair> Broken { get; init; } = [];
}
