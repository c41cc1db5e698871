namespace Casus.Analysis.Cause;

/// <summary>
/// Finds the simple chains and loops of a causal map. A walk is carried on only where the end can still be reached without passing a concept
/// twice, so the work grows with the number of answers, not with the number of dead ends.
/// </summary>
public static class Chains
{
    /// <summary>
    /// The chains from one concept to another that pass no concept twice, of at most <paramref name="length"/> arrows, the first
    /// <paramref name="most"/> of them: their number can grow with the factorial of the length.
    /// </summary>
    public static ChainSet Between(CausalMap map, int from, int to, int length = int.MaxValue, int most = 1000) =>
        Shortest(map.Nodes, length, most, exact => new ChainWalk(map, from, to, 0).OfLength(exact));

    /// <summary>
    /// The feedback loops of at most <paramref name="length"/> arrows, each once, beginning at its lowest concept; sign +1 reinforces, −1
    /// balances (Maruyama 1963).
    /// </summary>
    public static ChainSet Loops(CausalMap map, int length = int.MaxValue, int most = 1000) =>
        Shortest(map.Nodes, length, most, exact => Enumerable.Range(0, map.Nodes).SelectMany(node => new ChainWalk(map, node, node, node).OfLength(exact)));

    /// <summary>The effect over all chains; where walks of one sign only lead there it is certain however many chains there are.</summary>
    public static TotalEffect Effect(CausalMap map, int from, int to, int length = int.MaxValue, int most = 1000)
    {
        var chains = Between(map, from, to, length, most);
        var (up, down) = (chains.Chains.Any(c => c.Sign > 0), chains.Chains.Any(c => c.Sign < 0));
        var effect = (up, down) switch
        {
            (true, true) => Cause.Effect.Ambivalent,
            (true, false) => Cause.Effect.Raises,
            (false, true) => Cause.Effect.Lowers,
            _ => Cause.Effect.None,
        };
        var certain = chains.Complete || effect == Cause.Effect.Ambivalent || (length >= map.Nodes && !SignedReach.Both(map, from, to));
        return new TotalEffect(effect, certain, chains);
    }

    /// <summary>The concepts that walks of at most so many arrows pull both ways: an ambivalent effect is among them, quickly found.</summary>
    public static IReadOnlyList<int> MaybeAmbivalent(CausalMap map, int from, int length = int.MaxValue) =>
        [.. SignedReach.Reached(map, from, length).Where(to => to != from).Order()];

    static ChainSet Shortest(int nodes, int length, int most, Func<int, IEnumerable<Chain>> ofLength)
    {
        var found = Enumerable.Range(1, Math.Min(length, nodes)).SelectMany(ofLength).Take(most + 1).ToList();
        return new ChainSet([.. found.Take(most)], found.Count <= most);
    }
}
