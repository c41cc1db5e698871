using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "Across the region, Norland and Sarn have signed …", "as Norland and Sarn sign …": names between a comma or a conjunction
/// and a finite verb that has no subject are its subject, though the tree has hung them on what stands before.
/// </summary>
static class StraySubjects
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i].Tag == Tag.Verb && draft.Sentence.Child(i, "nsubj") < 0 && draft.Sentence.Child(i, "csubj") < 0)
                Mend(draft, i);
    }

    static void Mend(Draft draft, int verb)
    {
        if (draft.Words[verb - 1] is { Tag: Tag.Propn, Relation: "compound" } name && name.Head == verb && draft.Words[verb].Penn is "VBZ" or "VBD")
            draft.Hang(verb - 1, verb, "nsubj").Keep();
        else if (First(draft.Sentence, verb) is >= 0 and var first)
            Mend(draft, first, verb);
    }

    // Where the names begin that stand before a verb, or −1.
    static int First(Sentence tree, int verb)
    {
        var last = verb - 1;
        var finite = tree.Words[verb].Penn is "VBD" or "VBZ" or "VBP";
        for (; last >= 0 && tree.Words[last].Tag is Tag.Aux or Tag.Adv or Tag.Part; last--)
            finite |= tree.Words[last].Tag == Tag.Aux && tree.Words[last].Head == verb;
        if (!finite || last < 1 || tree.Words[last].Tag != Tag.Propn)
            return -1;
        var first = FirstName(tree, last);
        return first > 0 && (tree.Words[first - 1].Form == "," || IsConjunction(tree, first - 1, verb)) && IsElsewhere(tree, (first, last), verb) ? first : -1;
    }

    // "as Norland and Sarn sign": read as a preposition, though the verb hangs on the same word with no "and" of its own.
    static bool IsConjunction(Sentence tree, int word, int verb) =>
        tree.Words[word].Lemma is "as" or "while" or "because" or "since" or "after" && tree.Words[word].Is("case") && tree.Child(verb, "cc") < 0 && tree.Words[verb].Head >= 0;

    static int FirstName(Sentence tree, int last)
    {
        var first = last;
        while (first > 0 && (tree.Words[first - 1].Tag == Tag.Propn || tree.Words[first - 1].Lemma == "and"))
            first--;
        return tree.Words[first].Tag == Tag.Propn ? first : -1;
    }

    // The names hang on something before the comma, which is no coordination with the verb.
    static bool IsElsewhere(Sentence tree, (int First, int Last) names, int verb)
    {
        for (var i = names.First; i <= names.Last; i++)
            if (tree.Words[i].Head is var head && (head < names.First || head > names.Last))
            {
                if (head >= names.First || !tree.Words[i].Is("conj") && !tree.Words[i].Is("appos") && !(tree.Words[i].Is("obl") && IsConjunction(tree, names.First - 1, verb)))
                    return false;
            }
        return !tree.Words[verb].Is("conj") || tree.Words[verb].Head < names.First;
    }

    static void Mend(Draft draft, int first, int verb)
    {
        var tree = draft.Sentence;
        var subject = -1;
        for (var i = first; i < verb && tree.Words[i].Tag is Tag.Propn or Tag.Cconj; i++)
            if (tree.Words[i].Head is var head && head < first)
            {
                draft.Hang(i, subject < 0 ? verb : subject, subject < 0 ? "nsubj" : "conj");
                subject = subject < 0 ? i : subject;
            }
        if (tree.Words[first - 1].Tag == Tag.Punct)
            draft.Hang(first - 1, verb, "punct").Keep();
        else
            draft.Hang(first - 1, verb, "mark").Hang(verb, tree.Words[verb].Head, "advcl").Keep();
    }
}
