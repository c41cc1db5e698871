namespace Casus.Read;

/// <summary>
/// Where an actor stands toward something, as told by the holder. A reported silence is a statement of the holder
/// about the actor, not of the actor.
/// </summary>
public sealed record Stance(Passage Passage, string Actor, Position Position, Passage Cue) : Statement(Passage)
{
    /// <summary>The words that name what the stance is toward.</summary>
    public Passage? Target { get; init; }

    /// <summary>The issue in normal form, so that two wordings of one issue meet: "russia north korea defense pact".</summary>
    public string? Issue { get; init; }

    /// <summary>The actor it is toward, if it is toward one.</summary>
    public string? Toward { get; init; }

    public Period? When { get; init; }

    /// <summary>What is said to explain it, and who says so: rival explanations stay side by side.</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];
}
