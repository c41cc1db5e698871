using Casus.Clean.Metadata;

namespace Casus.Clean.Lines;

/// <summary>A page on its way to an article: its lines in reading order, what was already left out, and what the page says of itself.</summary>
sealed record Draft(IReadOnlyList<Line> Lines, Facts Facts)
{
    public IReadOnlyList<Removal> Dropped { get; init; } = [];
}
