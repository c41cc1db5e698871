namespace Casus.Analysis.Cause;

/// <summary>Finds the simple chains and loops of a causal map, the shorter ones first.</summary>
public static class Chains
{
    /// <summary>
    /// The chains from one concept to another that pass no concept twice, of at most <paramref name="length"/> arrows.
    /// Their number can grow with the factorial of the length: it is cut at <paramref name="most"/>.
    /// </summary>
    public static IReadOnlyList<Chain> Between(CausalMap map, int from, int to, int length = 6, int most = 1000) =>
        Shortest(Walk(map, from, to, 0, length).Take(most));

    /// <summary>
    /// The feedback loops of at most <paramref name="length"/> arrows, each once, beginning at its lowest concept; sign +1
    /// reinforces, −1 balances (Maruyama 1963). Cut at <paramref name="most"/>.
    /// </summary>
    public static IReadOnlyList<Chain> Loops(CausalMap map, int length = 6, int most = 1000) =>
        Shortest(Enumerable.Range(0, map.Nodes).SelectMany(node => Walk(map, node, node, node, length)).Take(most));

    /// <summary>The effect of one concept on another: +1 or −1 where all chains agree, null where they pull both ways, 0 where there is none.</summary>
    public static int? Effect(IReadOnlyList<Chain> chains) =>
        chains.Count == 0 ? 0 : chains.All(c => c.Sign == chains[0].Sign) ? chains[0].Sign : null;

    static IReadOnlyList<Chain> Shortest(IEnumerable<Chain> chains) => [.. chains.OrderBy(c => c.Arrows.Count)];

    /// <summary>Depth first, over concepts not below <paramref name="least"/>, so that a loop is met at its lowest concept only.</summary>
    static IEnumerable<Chain> Walk(CausalMap map, int from, int to, int least, int length)
    {
        var path = new List<int>();
        var visited = new HashSet<int> { from };
        var waiting = new Stack<(int Arrow, int Depth)>();
        Push(from, 0);
        while (waiting.TryPop(out var step))
        {
            for (; path.Count > step.Depth; path.RemoveAt(path.Count - 1))
                visited.Remove(map.Arrows[path[^1]].To);
            var node = map.Arrows[step.Arrow].To;
            if (node == to)
                yield return Chained(map, [.. path, step.Arrow]);
            else if (node > least - 1 && path.Count + 1 < length && visited.Add(node))
            {
                path.Add(step.Arrow);
                Push(node, path.Count);
            }
        }

        void Push(int node, int depth)
        {
            for (var i = map.From(node).Count - 1; i >= 0; i--)
                waiting.Push((map.From(node)[i], depth));
        }
    }

    static Chain Chained(CausalMap map, int[] arrows) =>
        new(arrows, arrows.Aggregate(1, (sign, a) => sign * map.Arrows[a].Sign));
}
