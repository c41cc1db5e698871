namespace Casus.Analysis.Cause;

/// <summary>
/// A signed directed graph of concepts (Axelrod 1976): nodes 0…<see cref="Nodes"/>−1, arrows of sign +1 or −1, none from a
/// node to itself. Two arrows of opposite sign between the same concepts may stand side by side: a contested effect.
/// </summary>
public sealed class CausalMap
{
    readonly List<int>[] _out;

    /// <exception cref="ArgumentException">An arrow leaves the map, returns to its own node, or has another sign.</exception>
    public CausalMap(int nodes, IReadOnlyList<Arrow> arrows)
    {
        foreach (var arrow in arrows)
            if (arrow.From < 0 || arrow.From >= nodes || arrow.To < 0 || arrow.To >= nodes || arrow.From == arrow.To || arrow.Sign is not (1 or -1))
                throw new ArgumentException($"{arrow} has no place in a map of {nodes} concepts.", nameof(arrows));
        Nodes = nodes;
        Arrows = arrows;
        _out = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        for (var i = 0; i < arrows.Count; i++)
            _out[arrows[i].From].Add(i);
    }

    public int Nodes { get; }

    public IReadOnlyList<Arrow> Arrows { get; }

    /// <summary>The indexes of the arrows that leave a node.</summary>
    public IReadOnlyList<int> From(int node) => _out[node];
}
