namespace Casus.Clean;

/// <summary>
/// The clean text of a page and what is known of it. Paragraphs of <see cref="Text"/> are separated by one empty line;
/// the title is not repeated in it. <see cref="Id"/> is stable: the carrier's, or made from source and text.
/// </summary>
public sealed record Article(string Id, string Text)
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public Period? Published { get; init; }

    public Period? Updated { get; init; }

    public string? Outlet { get; init; }

    public string? Section { get; init; }

    /// <summary>ISO 639-1, or null where it could not be told.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>When its carrier took it from the web, if it says so.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>True where the text is only what a feed tells of the article behind <see cref="Url"/>; null otherwise.</summary>
    public bool? IsSummary { get; init; }

    /// <summary>The file, row or address it was acquired from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The parts of <see cref="Text"/> in reading order; they cover it but for the empty lines between them.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Quotes the text between two offsets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offsets are not within the text.</exception>
    public Passage Quote(int start, int end) => new(Id, start, end, Text[start..end]);
}
