namespace Casus.Clean.Metadata;

/// <summary>What a page says of its article beside the text; null or empty where it says nothing.</summary>
sealed record Facts
{
    public static Facts None { get; } = new();

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public Period? Published { get; init; }

    public Period? Updated { get; init; }

    public string? Outlet { get; init; }

    public string? Section { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>These facts, and those of another source where these are silent.</summary>
    public Facts Or(Facts other) => new()
    {
        Title = Title ?? other.Title,
        Authors = Authors.Count > 0 ? Authors : other.Authors,
        Published = Published ?? other.Published,
        Updated = Updated ?? other.Updated,
        Outlet = Outlet ?? other.Outlet,
        Section = Section ?? other.Section,
        Language = Language ?? other.Language,
        Url = Url ?? other.Url,
    };
}
