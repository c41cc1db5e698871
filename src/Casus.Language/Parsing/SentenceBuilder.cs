using Casus.Language.Lexemes;
using Casus.Language.Models;
using Casus.Language.Tokens;

namespace Casus.Language.Parsing;

/// <summary>Makes public sentences of the network's numbers.</summary>
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
}
