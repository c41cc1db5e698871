using Casus.Language;

namespace Casus.Read.Phrases;

/// <summary>What the finders of stances, causes, options and motives work on: trees, who is who, and whose words they are.</summary>
sealed record Scene(Parsed Parsed, Cast Cast, Voices Voices)
{
    readonly MentionIndex _mentions = new(Cast.Mentions);

    public IReadOnlyList<Sentence> Sentences => Parsed.Document.Sentences;

    public string Text => Parsed.Article.Text;

    /// <summary>
    /// The actors behind a phrase: those it stands for, or those to whom a word such as "officials", "response" or "silence"
    /// belongs ("Chinese officials", "the silence of Oman").
    /// </summary>
    public IReadOnlyList<string> ActorsAt(int sentence, int word)
    {
        if (word < 0)
            return [];
        var own = Cast.ActorsAt(sentence, word);
        return own.Count > 0 ? own : OwnersOf(sentence, word);
    }

    /// <summary>The actors to whom the thing that a noun names belongs.</summary>
    public IReadOnlyList<string> OwnersOf(int sentence, int noun)
    {
        var tree = Sentences[sentence];
        foreach (var relation in Owning)
            foreach (var child in tree.Children(noun))
                if (tree.Words[child].Is(relation) && IsOwner(tree, child) && Cast.ActorsAt(sentence, child) is { Count: > 0 } actors)
                    return actors;
        return [];
    }

    /// <summary>The actors behind a phrase, places included: "in Chile" as where an opinion is held.</summary>
    public IReadOnlyList<string> PartiesAt(int sentence, int word)
    {
        if (Named(sentence, word) is { Count: > 0 } named)
            return named;
        if (ActorsAt(sentence, word) is { Count: > 0 } actors)
            return actors;
        return MentionAt(Sentences[sentence].Words[word]) is { } mention ? [mention.Actor] : [];
    }

    // "the allies of Peru, including Chile and Oman": those who are named.
    IReadOnlyList<string> Named(int sentence, int word)
    {
        foreach (var child in Sentences[sentence].Children(word))
            if (child > word && PhraseClasses.Has("@including", Syntax.Case(Sentences[sentence], child)))
                return Cast.ActorsAt(sentence, child);
        return [];
    }

    /// <summary>The mention that covers a word, or null.</summary>
    public Mention? MentionAt(Word word) => _mentions.At(word.Start, word.End);

    /// <summary>The mentions that cover a word: several where one phrase names several ("the two countries").</summary>
    public IEnumerable<Mention> MentionsAt(Word word) => _mentions.AllAt(word.Start, word.End);

    public Passage Quote(int sentence, int head)
    {
        var (first, last) = Syntax.Span(Sentences[sentence], head);
        return Parsed.Quote(sentence, first, last);
    }

    public Holder HolderOf(Passage passage) => Voices.HolderOf(passage.Start, passage.End);

    static readonly string[] Owning = ["nmod:poss", "nmod", "amod", "compound"];

    static bool IsOwner(Sentence tree, int child) =>
        !tree.Words[child].Is("nmod") || tree.Words[child].Relation == "nmod:poss" || PhraseClasses.Has("@owning", Syntax.Case(tree, child));
}
