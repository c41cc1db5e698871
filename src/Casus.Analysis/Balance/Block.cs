namespace Casus.Analysis.Balance;

/// <summary>
/// A biconnected part of a network: its nodes, the first one being the node that it shares with the part above it, and the
/// indexes of its edges. Every edge of a network lies in exactly one block.
/// </summary>
sealed record Block(IReadOnlyList<int> Nodes, IReadOnlyList<int> Edges, SignedNetwork Network);
