namespace Casus.Relate;

/// <summary>Articles on the same event.</summary>
public sealed record Story(string Id, string Title, IReadOnlyList<string> Articles);
