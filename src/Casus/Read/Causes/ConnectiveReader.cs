using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>Reads a connective: which clause is the cause and which the effect.</summary>
static class ConnectiveReader
{
    public static Link? Read(Scene scene, int sentence, PhraseMatch match, Connective connective)
    {
        var tree = scene.Sentences[sentence];
        if (connective == Connective.Initial)
            return Initial(scene, sentence, match);
        var brought = Brought(tree, match);
        if (brought < 0 || tree.Words[brought].Head < 0 || IsToBe(tree, match, brought))
            return null;
        var main = Syntax.Clause(tree, tree.Words[brought].Head);
        var (near, far) = (new Place(sentence, brought), new Place(sentence, main));
        return connective == Connective.Effect ? new(far, near, near) : new(near, far, far);
    }

    /// <summary>"is due to begin" tells a plan, "due to the rain" a cause.</summary>
    static bool IsToBe(Sentence tree, PhraseMatch match, int brought) => tree.Words[match.Last].Lemma == "to" && tree.Words[brought].Penn == "VB";

    /// <summary>The noun or verb that the connective introduces.</summary>
    static int Brought(Sentence tree, PhraseMatch match)
    {
        for (var i = match.Last; i >= match.First; i--)
            if (tree.Words[i] is var word && (word.Is("case") || word.Is("mark")) && word.Head > match.Last)
                return word.Head;
        var last = Syntax.Oblique(tree, match.Head, tree.Words[match.Last].Lemma);
        return last > match.Last ? last : -1;
    }

    static Link? Initial(Scene scene, int sentence, PhraseMatch match)
    {
        var tree = scene.Sentences[sentence];
        if (match.First > 1 || sentence == 0 || IsNewParagraph(scene, sentence))
            return null;
        var effect = new Place(sentence, tree.Root);
        return new(new Place(sentence - 1, scene.Sentences[sentence - 1].Root), effect, effect);
    }

    static bool IsNewParagraph(Scene scene, int sentence) =>
        scene.Text.AsSpan(scene.Sentences[sentence - 1].End, scene.Sentences[sentence].Start - scene.Sentences[sentence - 1].End).Contains("\n\n", StringComparison.Ordinal);
}
