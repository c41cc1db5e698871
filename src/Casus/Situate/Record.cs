using Casus.Clean;
using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// What a situation keeps of one article: its reading, what was removed from the page, and since when we could know it
/// (<see cref="Learned"/>: its publication where the page tells it, otherwise when it was acquired).
/// </summary>
public sealed record Record(Reading Reading, IReadOnlyList<Removal> Removed, DateTimeOffset Learned)
{
    /// <summary>When this version of the article was seen; null where that was not written down.</summary>
    public DateTimeOffset? Seen { get; init; }

    public Article Article => Reading.Article;
}
