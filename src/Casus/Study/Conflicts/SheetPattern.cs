namespace Casus.Study.Conflicts;

/// <summary>A condition that cannot hold, and why.</summary>
public sealed record SheetPattern(string That, string? Because = null);
