using Casus.Language;
using Casus.Read.Utterances;

namespace Casus.Read.Mending;

/// <summary>
/// "considers measures to counter it", "raised concerns about the price": an infinitive or a phrase with "about" right behind
/// a noun that asks for one belongs to the noun, not to the verb above.
/// </summary>
static class Complements
{
    static readonly HashSet<string> Infinitives = [.. Table.Lines("read/mending/infinitive-nouns.txt")];

    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i].Is("advcl") && draft.Words[i].Penn == "VB" && Before(draft.Sentence, i) is >= 0 and var noun && Infinitives.Contains(draft.Words[noun].Lemma))
                draft.Hang(i, noun, "acl").Keep();
            else if (draft.Words[i].Is("obl") && IsAbout(draft.Sentence, i) && Before(draft.Sentence, i) is >= 0 and var thought && FrameFinder.IsThought(draft.Words[thought].Lemma))
                draft.Hang(i, thought, "nmod").Keep();
    }

    static bool IsAbout(Sentence tree, int noun) =>
        tree.Child(noun, "case") is >= 0 and var preposition && tree.Words[preposition].Lemma is "about" or "over" or "regarding" or "at";

    // The noun right before a phrase that hangs on the verb which governs them both, or −1.
    static int Before(Sentence tree, int head)
    {
        var noun = tree.Reach(head).First - 1;
        return noun >= 0 && tree.Words[noun].Tag == Tag.Noun && tree.Words[noun].Head == tree.Words[head].Head && (tree.Words[noun].Is("obj") || tree.Words[noun].Is("obl") || tree.Words[noun].Is("nsubj")) ? noun
            : noun >= 0 && tree.Words[noun].Tag == Tag.Noun && tree.Words[noun].Is("nmod") && Governor(tree, noun) == tree.Words[head].Head ? noun
            : -1;
    }

    static int Governor(Sentence tree, int noun)
    {
        for (var step = 0; step < 4 && tree.Words[noun].Is("nmod"); step++)
            noun = tree.Words[noun].Head;
        return tree.Words[noun].Head;
    }
}
