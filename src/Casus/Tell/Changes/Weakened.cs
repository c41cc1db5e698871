namespace Casus.Tell.Changes;

/// <summary>A sentence of the brief or a finding that rests on less without some articles: the number of its origins before and after.</summary>
public sealed record Weakened(string Text, bool Finding, int Before, int After)
{
    /// <summary>Nothing is left to rest on, or the analysis does not find it any more.</summary>
    public bool Falls { get; init; }

    /// <summary>What the analysis finds instead.</summary>
    public string? Instead { get; init; }
}
