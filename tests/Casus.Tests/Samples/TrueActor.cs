using Casus.Read;

namespace Casus.Tests.Samples;

/// <summary>An actor under a key of the truth, with the names that the press uses for it.</summary>
sealed record TrueActor(string Key, ActorKind Kind, string Name)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Capitals, seats and leaders' houses that stand for it.</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];

    public string? Role { get; init; }

    /// <summary>The key of the actor it belongs to.</summary>
    public string? Within { get; init; }

    /// <summary>Whether a gazetteer of the real world knows it.</summary>
    public bool Real { get; init; }
}
