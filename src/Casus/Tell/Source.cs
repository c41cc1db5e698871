using Casus.Clean;

namespace Casus.Tell;

/// <summary>One entry of a brief's list of sources: an article, its number in the list, and the labels of its origins ("A").</summary>
public sealed record Source(int Number, Article Article, IReadOnlyList<string> Origins)
{
    /// <summary>Whom the origin credits ("AP"), if the article says so.</summary>
    public string? Credit { get; init; }
}
