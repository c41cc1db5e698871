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
        return [.. heads.Where(h => h >= 0).Select(h => Read(scene, sentence, h))];
    }

    /// <summary>"without alienating …", "…, leading to …", "…, which would …".</summary>
    static List<int> Following(Sentence tree, int action)
    {
        var found = new List<int>();
        foreach (var child in tree.Children(action))
        {
            var word = tree.Words[child];
            if (word.Is("advcl") && child > action && (word.Penn == "VBG" || Marked(tree, child, "without")) && !Marked(tree, child, "by"))
                found.Add(child);
        }
        return found;
    }

    static bool Marked(Sentence tree, int clause, string mark) =>
        tree.Child(clause, "mark") is >= 0 and var word && tree.Words[word].Lemma == mark;

    static Consequence Read(Scene scene, int sentence, int head)
    {
        var passage = scene.Quote(sentence, head);
        var tree = scene.Sentences[sentence];
        return new(passage, For(scene, sentence, head), Value(tree, head));
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
    static int Value(Sentence tree, int head)
    {
        var (first, last) = Syntax.Span(tree, head);
        var (thing, turn) = (0, 1);
        for (var i = first; i <= last; i++)
        {
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
