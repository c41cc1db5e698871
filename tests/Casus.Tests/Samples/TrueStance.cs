using Casus.Read;

namespace Casus.Tests.Samples;

/// <summary>Where an actor stands toward an issue.</summary>
sealed record TrueStance(string Actor, string Issue, Position Position)
{
    public string? Toward { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
