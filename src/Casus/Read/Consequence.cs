namespace Casus.Read;

/// <summary>What a source says would follow from an option, for whom, and whether that is good (+1), bad (−1) or neither (0) for them.</summary>
public sealed record Consequence(Passage Passage, string? For, int Value);
