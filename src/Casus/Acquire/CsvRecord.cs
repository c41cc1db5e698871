namespace Casus.Acquire;

/// <summary>One record of a table: the line it begins at, and its fields or why they cannot be told.</summary>
sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Problem);
