namespace Casus.Analysis.CrossImpact;

/// <summary>One feature of the future and the variants it can take, one of which holds in every scenario.</summary>
public sealed record Descriptor(string Name, IReadOnlyList<string> Variants);
