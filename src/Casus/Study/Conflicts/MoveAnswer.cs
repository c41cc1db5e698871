namespace Casus.Study.Conflicts;

/// <summary>A move: who, and the options taken after it.</summary>
public sealed record MoveAnswer(string Maker, IReadOnlyList<string> Taken);
