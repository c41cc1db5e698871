namespace Casus.Relate;

/// <summary>A group of articles with a common source. An article with no relative is an origin of its own.</summary>
public sealed record Origin(string Id, IReadOnlyList<string> Articles)
{
    /// <summary>The source that the articles credit ("AP"), with the words that credit it; null where it is inferred from the text alone.</summary>
    public string? Credit { get; init; }

    public IReadOnlyList<Passage> CreditPassages { get; init; } = [];
}
