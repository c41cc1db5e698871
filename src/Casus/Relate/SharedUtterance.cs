namespace Casus.Relate;

/// <summary>One act of speech found in several articles: the keys of its statements, and how the wording drifts.</summary>
public sealed record SharedUtterance(string Id, string? Actor, IReadOnlyList<string> Statements, IReadOnlyList<Passage> Wordings);
