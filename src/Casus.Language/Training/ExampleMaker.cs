using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Tagging;

namespace Casus.Language.Training;

/// <summary>Turns annotated sentences into numbers.</summary>
sealed class ExampleMaker(FormReader forms, Labels tags, Labels relations, Peoples peoples)
{
    /// <summary>A tree whose words may be spelt otherwise than in the treebank.</summary>
    public Example FromTree(TreebankSentence sentence, IReadOnlyList<string> spelling, IReadOnlyList<string>? names, Tagger tagger)
    {
        var example = FromWords(spelling, names, tagger);
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            example.Heads[i + 1] = word.Head + 1;
            example.Relations[i + 1] = relations[word.Relation];
            example.Tags[i + 1] = tags[TagOf(word)];
        }
        return example;
    }

    public Example FromWords(IReadOnlyList<string> words, IReadOnlyList<string>? names, Tagger tagger)
    {
        var example = new Example(words.Count);
        tagger.Tag([.. words.Select(word => word.AsMemory())], example.Guesses.AsSpan(1));
        for (var i = 0; i < words.Count; i++)
        {
            example.Forms[i + 1] = forms.Read(words[i]);
            if (names is not null)
                example.Names[i + 1] = Label(names[i]);
        }
        if (names is not null)
            peoples.Mark(words, example.Names.AsSpan(1));
        return example;
    }

    public static string TagOf(TreebankWord word) => $"{word.Tag}|{word.Penn}";

    static int Label(string label) => label switch
    {
        "B-PER" => NameLabels.First(NameKind.Person),
        "I-PER" => NameLabels.Inside(NameKind.Person),
        "B-LOC" => NameLabels.First(NameKind.Place),
        "I-LOC" => NameLabels.Inside(NameKind.Place),
        "B-ORG" => NameLabels.First(NameKind.Organisation),
        "I-ORG" => NameLabels.Inside(NameKind.Organisation),
        _ => NameLabels.Outside,
    };
}
