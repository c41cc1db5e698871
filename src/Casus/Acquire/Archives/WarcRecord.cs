namespace Casus.Acquire.Archives;

/// <summary>A record of a WARC file (ISO 28500): where it begins, its fields, and its block, to be read before the next record is asked for.</summary>
sealed record WarcRecord(long Offset, HeaderFields Fields, Slice Block)
{
    public string Type => Fields["WARC-Type"]?.ToLowerInvariant() ?? "";

    // Some writers put it in angle brackets, as the grammar of WARC 1.0 was printed.
    public string? Target => Fields["WARC-Target-URI"]?.Trim('<', '>');

    public string? RefersTo => Fields["WARC-Refers-To-Target-URI"]?.Trim('<', '>');
}
