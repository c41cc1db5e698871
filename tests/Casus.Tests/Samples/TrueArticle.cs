namespace Casus.Tests.Samples;

/// <summary>One article of the samples: what cleaning must find, what it must remove and what must survive.</summary>
sealed record TrueArticle(string Id, string File, string Title)
{
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Outlet { get; init; }

    public Period? Published { get; init; }

    public Period? Updated { get; init; }

    /// <summary>The agency or paper that the article names as its source.</summary>
    public string? Credit { get; init; }

    public IReadOnlyList<Furniture> Furniture { get; init; } = [];

    /// <summary>The first sentence of the clean text.</summary>
    public required string First { get; init; }

    /// <summary>The last sentence of the clean text.</summary>
    public required string Last { get; init; }

    /// <summary>Sentences between the two that cleaning must not lose.</summary>
    public IReadOnlyList<string> Survive { get; init; } = [];
}
