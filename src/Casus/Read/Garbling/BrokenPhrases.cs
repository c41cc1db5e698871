using System.Collections.Frozen;

namespace Casus.Read.Garbling;

/// <summary>Set phrases of the press in which a dictionary synonym stands: "prime pastor".</summary>
static class BrokenPhrases
{
    static readonly FrozenSet<string> Phrases = Table.Lines("read/garble/set_phrases.txt").ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Sound = Table.Lines("read/garble/sound.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For a word that a dictionary may have put in: the words it may have put it for.</summary>
    static readonly FrozenDictionary<string, string[]> Originals =
        Table.Rows("read/garble/substitutes.tsv")
            .SelectMany(row => row[1].Split(' ').Select(substitute => (substitute, original: row[0])))
            .GroupBy(pair => pair.substitute, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(pair => pair.original).ToArray(), StringComparer.Ordinal);

    static readonly int[] Lengths = [2, 3];

    public static IEnumerable<Garble> In(Parsed parsed)
    {
        for (var sentence = 0; sentence < parsed.Document.Sentences.Count; sentence++)
        {
            string[] forms = [.. parsed.Document.Sentences[sentence].Words.Select(w => w.Form.ToLowerInvariant())];
            for (var i = 0; i + 1 < forms.Length; i++)
                foreach (var length in Lengths)
                    if (i + length <= forms.Length && Repaired(forms.AsSpan(i, length)) is { } phrase && !IsName(parsed, sentence, i))
                        yield return new(
                            parsed.Quote(sentence, i, i + length - 1),
                            GarbleKind.BrokenPhrase,
                            $"a dictionary synonym where the set phrase “{phrase}” stands");
        }
    }

    /// <summary>The set phrase that the words would be if one of them were not exchanged, or null.</summary>
    static string? Repaired(ReadOnlySpan<string> words)
    {
        var phrase = string.Join(' ', words!);
        if (Phrases.Contains(phrase) || Sound.Contains(phrase))
            return null;
        string[] tried = [.. words];
        for (var i = words.Length - 1; i >= 0; i--)
        {
            foreach (var original in Originals.GetValueOrDefault(words[i], []))
            {
                tried[i] = original;
                if (string.Join(' ', tried) is var repaired && Phrases.Contains(repaired))
                    return repaired;
            }
            tried[i] = words[i];
        }
        return null;
    }

    // "Fresh Market", "Public Security Bureau": capitals make a name, which may be anything.
    static bool IsName(Parsed parsed, int sentence, int at)
    {
        var words = parsed.Document.Sentences[sentence].Words;
        return char.IsUpper(words[at].Form[0]) && char.IsUpper(words[at + 1].Form[0]);
    }
}
