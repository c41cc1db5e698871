namespace Casus.Study.Conflicts;

/// <summary>Wants whose withdrawal frees options from being bad.</summary>
public sealed record FreeingAnswer(IReadOnlyList<SheetWant> Wants, IReadOnlyList<string> Frees);
