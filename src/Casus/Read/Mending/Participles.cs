using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// Participles hung in the wrong place: "heighten existing tensions" (no clause, an adjective), "oppose the pact without
/// angering Norland" (said of the verb, not of the noun), "…, creating chaos" (said of the main verb, not of an infinitive beside it).
/// </summary>
static class Participles
{
    static readonly HashSet<string> Standing = [.. Table.Lines("read/mending/standing-participles.txt")];

    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i].Penn == "VBG")
                Mend(draft, i);
    }

    static void Mend(Draft draft, int word)
    {
        Lend(draft, word);
        var tree = draft.Sentence;
        var own = tree.Words[word];
        if (IsStanding(tree, word))
            Stand(draft, word, tree.Child(word, "obj"));
        else if (own.Is("acl") && tree.Child(word, "mark") is >= 0 and var mark && tree.Words[mark].Lemma is "without" or "by" or "while" or "despite"
            && tree.Words[own.Head].Head is >= 0 and var verb && tree.Words[own.Head].Is("obj"))
            draft.Hang(word, verb, "advcl").Keep();
        else if (own.Is("advcl") && IsSetOff(tree, word) && tree.Words[own.Head] is { Penn: "VB" } inner && inner.Is("acl") && Main(tree, own.Head) is >= 0 and var main)
            draft.Hang(word, main, "advcl").Keep();
    }

    // "While Norland, by arming Sarn, could …": the subject before "by" is that of the main verb.
    static void Lend(Draft draft, int word)
    {
        var tree = draft.Sentence;
        var main = tree.Words[word].Head;
        var by = Mark(tree, word);
        if (by < 0 || main < word || !tree.Words[word].Is("advcl") || tree.Child(word, "nsubj") is not (>= 0 and var subject) || subject > by || tree.Child(main, "nsubj") >= 0)
            return;
        draft.Hang(subject, main, "nsubj");
        foreach (var child in tree.Children(word))
            if (child < subject)
                draft.Hang(child, main, tree.Words[child].Relation);
        draft.Keep();
    }

    static int Mark(Sentence tree, int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Words[child].Is("mark") && tree.Words[child].Lemma == "by")
                return child;
        return -1;
    }

    static bool IsStanding(Sentence tree, int word) =>
        tree.Words[word] is var own && own.Is("advcl") && own.Head < word && Standing.Contains(own.Form.ToLowerInvariant())
        && tree.Child(own.Head, "obj") < 0 && tree.Child(word, "obj") > word;

    static void Stand(Draft draft, int participle, int noun)
    {
        var tree = draft.Sentence;
        var verb = tree.Words[participle].Head;
        draft.Hang(noun, verb, "obj").Hang(participle, noun, "amod");
        foreach (var child in tree.Children(participle))
            if (child > noun)
                draft.Hang(child, verb, tree.Words[child].Relation);
        draft.Keep();
    }

    static bool IsSetOff(Sentence tree, int word) =>
        tree.Reach(word).First is var first && (tree.Words[first].Form == "," || first > 0 && tree.Words[first - 1].Form == ",");

    // The verb above the noun that an infinitive completes.
    static int Main(Sentence tree, int infinitive)
    {
        var noun = tree.Words[infinitive].Head;
        for (var step = 0; step < 4 && noun >= 0 && tree.Words[noun].Tag is Tag.Noun or Tag.Adj; step++)
            noun = tree.Words[noun].Head;
        return noun >= 0 && noun < infinitive && tree.Words[noun].Tag == Tag.Verb ? noun : -1;
    }
}
