namespace Casus.Analysis.Conflict;

/// <summary>Wants whose withdrawal frees options.</summary>
public sealed record FreeingSet(IReadOnlyList<WantOf> Wants, IReadOnlyList<int> Freed);
