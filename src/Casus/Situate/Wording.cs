namespace Casus.Situate;

/// <summary>
/// The content words of a phrase, lower-cased, shortened to a stem of six letters, small words left out: two wordings of
/// one thing share most of them.
/// </summary>
sealed record Wording(IReadOnlySet<string> Stems)
{
    const int StemLength = 6;

    static readonly HashSet<string> SmallWords = [.. Table.Lines("situate/small-words.txt")];

    public static Wording Of(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            var word = text[start..i].ToLowerInvariant();
            if (word.Length > 1 && !SmallWords.Contains(word))
                stems.Add(word[..Math.Min(StemLength, word.Length)]);
            start = i + 1;
        }
        return new Wording(stems);
    }

    /// <summary>Shared stems over all stems (Jaccard 1912), 0 to 1; two empty wordings are not alike.</summary>
    public double Likeness(Wording other)
    {
        var shared = Stems.Count(other.Stems.Contains);
        var all = Stems.Count + other.Stems.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Shared stems over those of the shorter wording (the overlap coefficient), 0 to 1.</summary>
    public double Containment(Wording other)
    {
        var shorter = Math.Min(Stems.Count, other.Stems.Count);
        return shorter == 0 ? 0 : (double)Stems.Count(other.Stems.Contains) / shorter;
    }
}
