namespace Casus.Read.Events;

/// <summary>
/// What a word of a sentence was found to tell: the rule, the words that tell it (the word itself first), and the word
/// of the deed it promises, demands, refuses or threatens, with its own coding.
/// </summary>
sealed record Coding(EventRule Rule, IReadOnlyList<int> Words)
{
    public Coding? Inner { get; init; }

    public int Word => Words[0];

    /// <summary>The PLOVER type, the governed deed taken into account: a hostile promise is a threat.</summary>
    public string Type =>
        Rule.Frame == Frame.Promise && Inner is { IsHostile: true } ? "THREATEN"
        : Rule.Type;

    public bool IsHostile => Rule.Type is "THREATEN" or "PROTEST" or "MOBILIZE" or "SANCTION" or "COERCE" or "ASSAULT";
}
