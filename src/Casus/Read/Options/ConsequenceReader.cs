using Casus.Language;
using Casus.Read.Concepts;
using Casus.Read.Phrases;

namespace Casus.Read.Options;

/// <summary>Reads what a sentence says would follow from an action, for whom, and whether that is good for them.</summary>
static class ConsequenceReader
{
    public static IReadOnlyList<Consequence> Of(Scene scene, int sentence, Action action)
    {
        var tree = scene.Sentences[sentence];
        var heads = action.Condition ? [tree.Words[action.Word].Head] : Following(tree, action.Word);
        return [.. heads.Where(h => h >= 0).Select(h => Read(scene, sentence, h, action.Word))];
    }

    /// <summary>"without alienating …", "…, leading to …", "…, which would …".</summary>
    static List<int> Following(Sentence tree, int action)
    {
        var found = new List<int>();
        var last = LastOf(tree, action);
        for (var word = action + 1; word <= last; word++)
            if (tree.Words[word].Penn == "VBG" && (Marked(tree, word, "without") || (tree.Words[word].Head == action && tree.Words[word].Is("advcl") && !Marked(tree, word, "by"))))
                found.Add(word);
        return found;
    }

    // "cannot leave without …, but it cannot stay without …": what follows the second is none of the first's.
    static int LastOf(Sentence tree, int action)
    {
        foreach (var child in tree.Children(action))
            if (child > action && tree.Words[child].Is("conj") && tree.Words[child].Tag == Tag.Verb)
                return tree.Reach(child).First - 1;
        return tree.Reach(action).Last;
    }

    static bool Marked(Sentence tree, int clause, string mark) =>
        tree.Child(clause, "mark") is >= 0 and var word && tree.Words[word].Lemma == mark;

    static Consequence Read(Scene scene, int sentence, int head, int action)
    {
        var tree = scene.Sentences[sentence];
        var passage = Told(scene, sentence, head, action);
        return new(passage, For(scene, sentence, head), Value(tree, head, action));
    }

    // The consequence without the action that it follows from.
    static Passage Told(Scene scene, int sentence, int head, int action)
    {
        var tree = scene.Sentences[sentence];
        var (first, last) = Syntax.Span(tree, head);
        var (from, to) = tree.Reach(action);
        if (action > head && from <= last && to >= last)
            last = from - 1;
        else if (action < head && action >= first)
            first = Math.Min(head, to + 1);
        while (last > head && tree.Words[last].Tag is Tag.Punct or Tag.Sconj)
            last--;
        while (first < head && tree.Words[first].Tag is Tag.Punct)
            first++;
        return scene.Parsed.Quote(sentence, first, last);
    }

    /// <summary>For whom: the owner of what changes, else the subject.</summary>
    static string? For(Scene scene, int sentence, int head)
    {
        var tree = scene.Sentences[sentence];
        var thing = Syntax.Patient(tree, head);
        if (thing >= 0 && scene.ActorsAt(sentence, thing) is [var owner, ..])
            return owner;
        return scene.ActorsAt(sentence, Syntax.Subject(tree, head)) is [var subject, ..] ? subject : null;
    }

    /// <summary>The sign of the first word that has one, turned by a verb that lowers it.</summary>
    static int Value(Sentence tree, int head, int action)
    {
        var (first, last) = Syntax.Span(tree, head);
        var (from, to) = tree.Words[action].Is("advcl") ? tree.Reach(action) : (-1, -1);
        var (thing, turn) = (0, 1);
        for (var i = first; i <= last; i++)
        {
            if (i >= from && i <= to)
                continue;
            var lemma = tree.Words[i].Lemma.ToLowerInvariant();
            var (concept, opposite) = ConceptWords.ClassOf(lemma);
            var value = OptionValues.Of(lemma) is not 0 and var own ? own : OptionValues.Of(concept) * (opposite == 0 ? 1 : opposite);
            if (tree.Words[i].Tag == Tag.Verb && value != 0 && thing == 0)
                return value;
            if (ConceptWords.ChangeOf(lemma) < 0 || PhraseClasses.Has("@negating", lemma))
                turn = -turn;
            if (thing == 0)
                thing = value;
        }
        return thing * turn;
    }
}
