namespace Casus.Acquire;

/// <summary>
/// What was acquired, before anything is known of it: bytes with their media type, where they came from, and what the
/// carrier (a JSONL or CSV row, a feed, a server) already says of them.
/// </summary>
public sealed record Page(string Source, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name the carrier gives it, if any; otherwise the article gets one made from its source and text.</summary>
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Outlet { get; init; }

    /// <summary>The publication time as the carrier writes it.</summary>
    public string? Published { get; init; }

    /// <summary>When its carrier took it from the web, if it says so.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The content is only what a feed tells of the page behind <see cref="Url"/>.</summary>
    public bool IsSummary { get; init; }

    /// <summary>The charset the carrier declares, if any.</summary>
    public string? Charset { get; init; }

    /// <summary>The content is the text of an article and nothing else, however short: a line of a file of articles.</summary>
    public bool IsBare { get; init; }
}
