namespace Casus.Tests.Samples;

/// <summary>One act between actors in PLOVER terms.</summary>
sealed record TrueEvent(string Id, string Type, Modality Modality)
{
    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> Targets { get; init; } = [];

    public Period? When { get; init; }

    public bool Background { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
