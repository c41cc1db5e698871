namespace Casus.Clean;

/// <summary>Something that stood on the page and is no part of the article, so that a reader sees what was cut and why.</summary>
public sealed record Removal(RemovalKind Kind, string Text);
