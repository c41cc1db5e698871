namespace Casus.Tests.Samples;

/// <summary>Articles with a common source. Each article is of one origin; a mosaic is listed with its main parent and in <see cref="Also"/> of the other.</summary>
sealed record TrueOrigin(string Id, IReadOnlyList<string> Articles)
{
    public string? Credit { get; init; }

    /// <summary>What the common source was, where it is not among the samples.</summary>
    public string? Lost { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];
}
