namespace Casus.Tell;

/// <summary>A document told from the situation. Every sentence is cited, and the citation gate has passed each.</summary>
public sealed record Brief(string Title, IReadOnlyList<Section> Sections);
