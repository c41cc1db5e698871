namespace Casus.Relate;

/// <summary>Two passages of two articles that say the same.</summary>
public sealed record Parallel(Passage A, Passage B, double Score);
