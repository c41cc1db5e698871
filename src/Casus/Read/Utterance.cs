namespace Casus.Read;

/// <summary>One act of speech as this article carries it: who said what, in which words of the article.</summary>
public sealed record Utterance(Passage Passage, UtteranceForm Form, Passage Content) : Statement(Passage)
{
    /// <summary>The words that name the speaker; null where the speaker is only to be inferred.</summary>
    public Passage? Speaker { get; init; }

    /// <summary>The id of the speaking actor.</summary>
    public string? Actor { get; init; }

    /// <summary>The speaker's role where it is given beside the name.</summary>
    public Passage? Role { get; init; }

    /// <summary>The words that report the speech: "said", "according to".</summary>
    public Passage? Cue { get; init; }

    public Passage? Addressee { get; init; }

    /// <summary>"reportedly", "appears to".</summary>
    public IReadOnlyList<Passage> Hedges { get; init; } = [];

    /// <summary>The report says that it was not said.</summary>
    public bool Negated { get; init; }
}
