namespace Casus.Study.Conflicts;

/// <summary>An option that cannot be taken back, everywhere or where a condition holds.</summary>
public sealed record SheetOneWay(string Option, string? When = null);
