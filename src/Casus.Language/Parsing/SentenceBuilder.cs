using Casus.Language.Lexemes;
using Casus.Language.Models;
using Casus.Language.Tokens;

namespace Casus.Language.Parsing;

/// <summary>Makes public sentences and names of the network's numbers.</summary>
sealed class SentenceBuilder(LanguageModel model, LexemeTable lexemes)
{
    readonly TagPair[] _tags = [.. model.Tags.Texts.Select(TagPair.Parse)];

    public Sentence Build(string text, ReadOnlySpan<Token> tokens, Analysis analysis)
    {
        var words = new Word[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (token, tag) = (tokens[i], _tags[analysis.Tags[i]]);
            var lexeme = lexemes.Find(token.In(text), analysis.Tags[i], tag);
            var relation = analysis.Heads[i] < 0 ? "root" : model.Relations[analysis.Relations[i]];
            words[i] = new(token.Start, token.End, lexeme.Form, lexeme.Lemma, tag.Tag, tag.Penn, lexeme.Features, analysis.Heads[i], relation);
        }
        return new(tokens[0].Start, tokens[^1].End, words);
    }

    public static void AddNames(int sentence, ReadOnlySpan<Token> tokens, Analysis analysis, List<Name> names)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            var label = analysis.Names[first];
            if (label == NameLabels.Outside)
                continue;
            var (kind, last) = (NameLabels.Kind(label), first);
            while (last + 1 < tokens.Length && analysis.Names[last + 1] == NameLabels.Inside(kind))
                last++;
            names.Add(new(tokens[first].Start, tokens[last].End, kind, sentence, first, last));
            first = last;
        }
    }
}
