namespace Casus.Study.Balances;

/// <summary>A pair whose tie goes against optimal divisions, and against which share of them.</summary>
public sealed record BrokenPair(SignedPair Pair, double Share);
