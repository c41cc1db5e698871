using Casus.Situate;

namespace Casus.Tell.Operations;

/// <summary>One entry of a list: a line that says it, the cells of its row, the passages that prove it, and the data behind it.</summary>
/// <param name="Id">Names it within its list.</param>
/// <param name="Heading">One line in words.</param>
/// <param name="Cells">The row, one cell for each column.</param>
/// <param name="Data">What the JSON form writes.</param>
public sealed record Entry(string Id, string Heading, IReadOnlyList<string> Cells, object Data)
{
    const int Shown = 3;

    /// <summary>Further lines in words.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Passages that prove it, no two of the same words.</summary>
    public IReadOnlyList<Passage> Quotes { get; init; } = [];

    /// <summary>How many passages there are beyond <see cref="Quotes"/>.</summary>
    public int MoreQuotes { get; init; }

    /// <summary>Distinct origins behind it.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The entry with the first passages of its support.</summary>
    internal Entry On(Support support) => Quoting(support.Passages) with { Origins = support.Origins };

    internal Entry Quoting(IEnumerable<Passage> passages)
    {
        var all = passages.ToList();
        var shown = all.DistinctBy(p => p.Text).Take(Shown).ToList();
        return this with { Quotes = shown, MoreQuotes = all.Count - shown.Count };
    }
}
