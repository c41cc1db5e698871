namespace Casus.Language.Tagging;

/// <summary>What the tagger sees of a written word, as 64-bit hashes; the default stands for the edge of a sentence.</summary>
record struct WordTraits
{
    /// <summary>Lower-cased, digits folded.</summary>
    public ulong Word { get; init; }

    /// <summary>As it is written.</summary>
    public ulong Form { get; init; }

    public ulong Shape { get; init; }

    public ulong Suffix2 { get; init; }

    public ulong Suffix3 { get; init; }

    /// <summary>The set of tags that the word was often seen with.</summary>
    public ulong Class { get; init; }
}
