using System.Collections.Frozen;
using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Garbling;

/// <summary>
/// Geographic modifiers that fit nothing else in the text: a feature ("peninsula") that is called after a country met
/// nowhere else, while the text otherwise calls such a feature by another, real name.
/// </summary>
static class MisfitNames
{
    static readonly FrozenDictionary<string, FrozenSet<string>> Features =
        Table.Rows("read/garble/features.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    readonly record struct Use(int Sentence, int Modifier, int Head, string Actor);

    public static IEnumerable<Garble> In(Parsed parsed, Cast cast)
    {
        var uses = Uses(parsed, new MentionIndex(cast.Mentions)).ToList();
        if (uses.Count == 0)
            yield break;
        var mentions = cast.Mentions.GroupBy(m => m.Actor, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var usual = RealNames(parsed);
        foreach (var use in uses)
        {
            var words = parsed.Document.Sentences[use.Sentence].Words;
            var feature = Form(words[use.Head]);
            if (!IsReal(feature, words[use.Modifier]) && mentions.GetValueOrDefault(use.Actor) <= 1 && usual.TryGetValue(feature, out var name))
                yield return new(parsed.Quote(use.Sentence, use.Modifier, use.Head), GarbleKind.MisfitName, $"the text otherwise speaks of the {name}, and names no such place again");
        }
    }

    static IEnumerable<Use> Uses(Parsed parsed, MentionIndex mentions)
    {
        for (var sentence = 0; sentence < parsed.Document.Sentences.Count; sentence++)
        {
            var words = parsed.Document.Sentences[sentence].Words;
            for (var i = 0; i + 1 < words.Count; i++)
                if (Features.ContainsKey(Form(words[i + 1])) && char.IsUpper(words[i].Form[0]) && mentions.At(words[i].Start, words[i].End) is { } mention)
                    yield return new(sentence, i, i + 1, mention.Actor);
        }
    }

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
