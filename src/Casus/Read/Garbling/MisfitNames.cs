using System.Collections.Frozen;
using Casus.Language;

namespace Casus.Read.Garbling;

/// <summary>
/// Geographic modifiers that fit nothing else in the text: a feature ("peninsula") that is called after a country met
/// nowhere else, while the text otherwise calls such a feature by another, real name.
/// </summary>
static class MisfitNames
{
    static readonly FrozenDictionary<string, FrozenSet<string>> Features =
        Table.Rows("read/garble/features.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static IEnumerable<Garble> In(Parsed parsed)
    {
        var real = RealNames(parsed);
        if (real.Count == 0)
            yield break;
        var counts = parsed.Document.Sentences.SelectMany(s => s.Words).GroupBy(Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        for (var sentence = 0; sentence < parsed.Document.Sentences.Count; sentence++)
        {
            var words = parsed.Document.Sentences[sentence].Words;
            for (var i = 0; i + 1 < words.Count; i++)
                if (real.TryGetValue(Form(words[i + 1]), out var name) && counts[Form(words[i])] == 1 && IsPeople(words[i]) && !IsReal(Form(words[i + 1]), words[i]))
                    yield return new(parsed.Quote(sentence, i, i + 1), GarbleKind.MisfitName, $"the text otherwise speaks of the {name}, and names no such place again");
        }
    }

    // An adjective with a capital within a sentence is made from the name of a people or place.
    static bool IsPeople(Word word) => char.IsUpper(word.Form[0]) && word.Tag is Tag.Adj or Tag.Propn && word.Form.Length > 3 && word.Start > 0;

    /// <summary>The real names of features that the text uses, by feature.</summary>
    static Dictionary<string, string> RealNames(Parsed parsed)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in parsed.Document.Sentences)
            for (var i = 0; i + 1 < sentence.Words.Count; i++)
                if (Form(sentence.Words[i + 1]) is var feature && Features.ContainsKey(feature) && IsReal(feature, sentence.Words[i]))
                    names.TryAdd(feature, $"{sentence.Words[i].Form} {sentence.Words[i + 1].Form}");
        return names;
    }

    static bool IsReal(string feature, Word modifier) => Features[feature].Contains(Form(modifier));

    static string Form(Word word) => word.Form.ToLowerInvariant();
}
