namespace Casus.Read.Modalities;

/// <summary>In which mode a sentence states what one of its words says. <see cref="Cues"/> are the words that make it so, nearest first.</summary>
public sealed record Stated(Modality Modality, IReadOnlyList<int> Cues)
{
    /// <summary>It is said not to be so, whatever the mode: "did not attack", "refused to meet".</summary>
    public bool Negated { get; init; }

    /// <summary>It stands under a condition, or is one: "if attacked", "would, if asked".</summary>
    public bool Conditional { get; init; }

    /// <summary>It is softened: "appears to".</summary>
    public bool Hedged { get; init; }

    /// <summary>The verb shows it going on: "is building".</summary>
    public bool Progressive { get; init; }

    /// <summary>Whether it is told as a fact: asserted, not negated, under no condition.</summary>
    public bool IsFact => Modality == Modality.Asserted && !Negated && !Conditional;

    /// <summary>The mode as an event has it: what is asserted happened or is under way, what is negated is denied.</summary>
    public Modality OfEvent =>
        Negated ? Modality.Denied
        : Modality != Modality.Asserted ? Modality
        : Progressive ? Modality.UnderWay
        : Modality.Happened;
}
