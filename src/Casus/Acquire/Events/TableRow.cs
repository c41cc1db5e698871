namespace Casus.Acquire.Events;

/// <summary>A row of a table: the line it begins on, its text, and its fields; a problem instead of fields where it cannot be cut.</summary>
sealed record TableRow(int Line, string Text, IReadOnlyList<string> Fields, string? Problem = null);
