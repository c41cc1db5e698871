namespace Casus.Tests.Samples;

/// <summary>An actor that says nothing on an issue, since when, who reports it, who explains it how, and what ends it.</summary>
sealed record TrueSilence(string Actor, string Issue, Period From)
{
    public IReadOnlyList<Evidence> Reported { get; init; } = [];

    public IReadOnlyList<TrueExplanation> Explanations { get; init; } = [];

    public Period? BrokenOn { get; init; }

    /// <summary>The utterance that ends it.</summary>
    public string? BrokenBy { get; init; }

    /// <summary>Words that look like silence and are none, or are the silence of someone else.</summary>
    public IReadOnlyList<Evidence> LookAlikes { get; init; } = [];
}
