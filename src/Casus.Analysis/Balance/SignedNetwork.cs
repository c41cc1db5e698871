namespace Casus.Analysis.Balance;

/// <summary>
/// An undirected signed network without loops: nodes 0…<see cref="Nodes"/>−1, edges of sign +1 or −1. Parallel edges are
/// allowed; each counts.
/// </summary>
public sealed class SignedNetwork
{
    /// <exception cref="ArgumentException">An edge leaves the network, is a loop, or has another sign.</exception>
    public SignedNetwork(int nodes, IReadOnlyList<SignedEdge> edges)
    {
        foreach (var edge in edges)
        {
            if (edge.A < 0 || edge.A >= nodes || edge.B < 0 || edge.B >= nodes)
                throw new ArgumentException($"{edge} leaves a network of {nodes} nodes.", nameof(edges));
            if (edge.A == edge.B)
                throw new ArgumentException($"{edge} joins a node with itself.", nameof(edges));
            if (edge.Sign is not (1 or -1))
                throw new ArgumentException($"{edge} has a sign other than +1 or −1.", nameof(edges));
        }
        Nodes = nodes;
        Edges = edges;
    }

    public int Nodes { get; }

    public IReadOnlyList<SignedEdge> Edges { get; }
}
