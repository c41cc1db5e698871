namespace Casus.Read.Causes;

/// <summary>What a connective brings.</summary>
enum Connective
{
    /// <summary>A cause as a noun: "because of the drought".</summary>
    Noun,

    /// <summary>A cause as a clause: "because the river fell".</summary>
    Clause,

    /// <summary>An effect: "so that".</summary>
    Effect,

    /// <summary>An effect of what the sentence before says: "As a result, …".</summary>
    Initial,
}
