namespace Casus.Relate;

/// <summary>One side of a conflict: the value as given, where it stands, and the distinct origins that give it.</summary>
public sealed record Account(string Value, IReadOnlyList<Passage> Passages, IReadOnlyList<string> Origins);
