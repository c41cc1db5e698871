namespace Casus.Analysis.Cause;

/// <summary>One concept acts on another: it raises it (+1) or lowers it (−1).</summary>
public readonly record struct Arrow(int From, int To, int Sign);
