namespace Casus.Relate;

/// <summary>Statements that say the same, in the wording of one of them, with the distinct origins of their articles.</summary>
public sealed record Claim(string Id, string Text, IReadOnlyList<string> Statements, IReadOnlyList<string> Origins);
