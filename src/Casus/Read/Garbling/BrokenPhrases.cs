using System.Collections.Frozen;
using Casus.Language;

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

    public static IEnumerable<Garble> In(Parsed parsed)
    {
        for (var sentence = 0; sentence < parsed.Document.Sentences.Count; sentence++)
        {
            var words = parsed.Document.Sentences[sentence].Words;
            for (var i = 0; i + 1 < words.Count; i++)
                if (Repaired(Form(words[i]), Form(words[i + 1])) is { } phrase && !IsName(words[i], words[i + 1]))
                    yield return new(
                        parsed.Quote(sentence, i, i + 1),
                        GarbleKind.BrokenPhrase,
                        $"a dictionary synonym where the set phrase “{phrase}” stands");
        }
    }

    /// <summary>The set phrase that the two words would be if one of them were not exchanged, or null.</summary>
    static string? Repaired(string first, string second)
    {
        var pair = $"{first} {second}";
        if (Phrases.Contains(pair) || Sound.Contains(pair))
            return null;
        return Originals.GetValueOrDefault(second, []).Select(word => $"{first} {word}")
            .Concat(Originals.GetValueOrDefault(first, []).Select(word => $"{word} {second}"))
            .FirstOrDefault(Phrases.Contains);
    }

    // "Fresh Market", "Public Security Bureau": capitals make a name, which may be anything.
    static bool IsName(Word first, Word second) => char.IsUpper(first.Form[0]) && char.IsUpper(second.Form[0]);

    static string Form(Word word) => word.Form.ToLowerInvariant();
}
