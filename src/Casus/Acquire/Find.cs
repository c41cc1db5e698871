using Casus.Acquire.Archives;

namespace Casus.Acquire;

/// <summary>Something found under a name, in the file system or within an archive, and opened.</summary>
sealed record Find(Opening Opening, string Source, string? MediaType)
{
    /// <summary>Each line of a plain text file is an article of its own.</summary>
    public bool Lines { get; init; }

    /// <summary>It was asked for by name, so that a reason is owed if it gives nothing.</summary>
    public bool IsAsked { get; init; }

    /// <summary>How many archives lie around it.</summary>
    public int Depth { get; init; }

    /// <summary>What the outermost archive may still give; null outside of archives.</summary>
    public Allowance? Allowance { get; init; }

    /// <summary>Which pages of a web archive are wanted.</summary>
    public PageList Wanted { get; init; } = new();

    public Find Within(Stream stream, string source, string? mediaType, Allowance allowance) =>
        this with { Opening = Opening.Of(stream), Source = source, MediaType = mediaType, Depth = Depth + 1, Allowance = allowance };
}
