namespace Casus.Read;

/// <summary>One act between actors in the PLOVER ontology ("AGREE", "CONSULT", "SANCTION" …), as this article tells it.</summary>
public sealed record Event(Passage Passage, string Type, Passage Trigger) : Statement(Passage)
{
    /// <summary>The PLOVER mode ("meet", "aerial") where the type has modes and the text tells it.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts: "military", "nuclear", "economic" …</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> Targets { get; init; } = [];

    public string? Place { get; init; }

    /// <summary>When it holds in the world, as precisely as the text allows; null where it does not say.</summary>
    public Period? When { get; init; }
}
