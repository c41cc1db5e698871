namespace Casus.Study.Balances;

/// <summary>A tie that is only alleged, and the frustration index if it held.</summary>
public sealed record Doubt(SignedPair Pair, int Index);
