using Casus.Language;
using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>Finds whose stance the words of a cue report.</summary>
static class HolderFinder
{
    public static IReadOnlyList<string> Find(Scene scene, int sentence, PhraseMatch cue, StanceCue meaning)
    {
        var tree = scene.Sentences[sentence];
        var word = tree.Words[cue.Head];
        if (meaning.Holding == Holding.Within && Within(scene, sentence, cue) is { Count: > 0 } inside)
            return inside;
        if (meaning.Holding == Holding.Within && (cue.First != cue.Head || !IsHeld(tree, cue.Head)))
            return Owner(scene, sentence, cue);
        if (word.Tag is Tag.Noun or Tag.Propn && Owner(scene, sentence, cue) is { Count: > 0 } owner)
            return owner;
        if (meaning.Holding == Holding.Owner && word.Is("nsubj"))
            return [];
        return Doer(scene, sentence, cue);
    }

    // "Oman has concerns about …", "Oman's worry is …"; who adds to worries does not have them.
    static bool IsHeld(Sentence tree, int noun) =>
        tree.Words[noun].Is("obj") ? tree.Words[noun].Head >= 0 && PhraseClasses.Has("@express", tree.Words[tree.Words[noun].Head].Lemma) : tree.Words[noun].Is("root") || tree.Words[noun].Is("nsubj");

    /// <summary>"Oman's silence", "its opposition", "condemnation by Peru", "Chinese concern".</summary>
    static IReadOnlyList<string> Owner(Scene scene, int sentence, PhraseMatch cue)
    {
        for (var word = cue.Head; word <= cue.Last; word++)
            if (scene.OwnersOf(sentence, word) is { Count: > 0 } owners && !IsTarget(scene, sentence, word))
                return owners;
        return [];
    }

    // "silence of Oman" owns, "fear of Oman" is the target; the possessive always owns.
    static bool IsTarget(Scene scene, int sentence, int word)
    {
        var tree = scene.Sentences[sentence];
        return tree.Child(word, "nmod:poss") < 0 && Syntax.Oblique(tree, word, "of") >= 0
            && PhraseClasses.Has("@targeting", tree.Words[word].Lemma);
    }

    static IReadOnlyList<string> Doer(Scene scene, int sentence, PhraseMatch cue)
    {
        var tree = scene.Sentences[sentence];
        for (var word = cue.Head; word >= cue.First; word--)
            if (Syntax.Agent(tree, word) is >= 0 and var agent && scene.PartiesAt(sentence, agent) is { Count: > 0 } actors)
                return actors;
        var root = Syntax.Clause(tree, cue.Head);
        return scene.ActorsAt(sentence, Syntax.Agent(tree, root));
    }

    static IReadOnlyList<string> Within(Scene scene, int sentence, PhraseMatch cue)
    {
        var tree = scene.Sentences[sentence];
        foreach (var anchor in new[] { cue.Head, cue.First, Syntax.Clause(tree, cue.Head) })
            foreach (var child in tree.Children(anchor))
                if (child > cue.First && PhraseClasses.Has("@within", Syntax.Case(tree, child))
                    && scene.PartiesAt(sentence, child) is { Count: > 0 } parties)
                    return parties;
        return [];
    }
}
