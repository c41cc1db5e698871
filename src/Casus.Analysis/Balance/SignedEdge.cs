namespace Casus.Analysis.Balance;

/// <summary>An undirected tie between two nodes, friendly (+1) or hostile (−1).</summary>
public readonly record struct SignedEdge(int A, int B, int Sign);
