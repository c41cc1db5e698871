namespace Casus.Analysis.Cause;

/// <summary>Arrows that follow one another, by index; the sign of the whole is the product of theirs.</summary>
public sealed record Chain(IReadOnlyList<int> Arrows, int Sign);
