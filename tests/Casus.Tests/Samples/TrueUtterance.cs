namespace Casus.Tests.Samples;

/// <summary>One act of speech with every wording the articles give it.</summary>
sealed record TrueUtterance(string Id, string Speaker)
{
    public Period? When { get; init; }

    public string? Role { get; init; }

    /// <summary>Content words that every fair report of it keeps, in lower case.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<Evidence> Wordings { get; init; } = [];
}
