using Casus.Language;
using Casus.Read.Utterances;

namespace Casus.Read.Mending;

/// <summary>
/// "…, with experts suggesting Norland may not know": what follows a verb of saying and has an auxiliary of its own is the
/// clause that is said, and the noun between them its subject. "… raised concerns in Norland that Sarn could …": the clause
/// belongs to the noun that says that there is such a thought.
/// </summary>
static class ReportedClauses
{
    public static void Mend(Draft draft)
    {
        for (var i = 0; i < draft.Words.Count; i++)
            if (draft.Words[i].Tag == Tag.Verb && Cues.IsSpeech(draft.Words[i].Lemma)
                && draft.Sentence.Child(i, "obj") is var noun && noun > i && VerbAfter(draft.Sentence, noun) is >= 0 and var verb)
                Mend(draft, i, noun, verb);
            else if (draft.Words[i].Is("acl:relcl") || draft.Words[i].Is("advcl"))
                Belong(draft, i);
    }

    // A "that" clause with a subject of its own says what the noun of thought is about.
    static void Belong(Draft draft, int clause)
    {
        var tree = draft.Sentence;
        if (tree.Child(clause, "mark") is not (>= 0 and var mark) || tree.Words[mark].Lemma != "that")
            return;
        var head = tree.Words[clause].Head;
        if (tree.Words[clause].Is("advcl") && Thought(tree, clause, mark) is >= 0 and var thought)
            draft.Hang(clause, thought, "acl").Keep();
        else if (tree.Words[clause].Is("acl:relcl") && tree.Child(clause, "nsubj") >= 0 && (FrameFinder.IsThought(tree.Words[head].Lemma) || Phrases.PhraseClasses.Has("@chance", tree.Words[head].Lemma)))
            draft.Hang(clause, head, "acl").Keep();
    }

    // The noun of thought that the verb above has for its object, if it stands before "that".
    static int Thought(Sentence tree, int clause, int mark) =>
        tree.Child(tree.Words[clause].Head, "obj") is var noun && noun >= 0 && noun < mark && FrameFinder.IsThought(tree.Words[noun].Lemma) ? noun : -1;

    // A verb with an auxiliary right after a noun, that is no clause of this noun and is not reported already.
    static int VerbAfter(Sentence tree, int noun)
    {
        var at = tree.Reach(noun).Last + 1;
        if (at >= tree.Words.Count || tree.Words[at].Tag != Tag.Aux)
            return -1;
        var verb = tree.Words[at].Head;
        return verb > at && !tree.Words[verb].Is("ccomp") && tree.Words[at].Is("aux") ? verb : -1;
    }

    static void Mend(Draft draft, int saying, int noun, int verb)
    {
        var tree = draft.Sentence;
        var speaker = tree.Words[saying].Head;
        if (speaker >= 0 && tree.Words[speaker].Head == verb)
            draft.Replace(verb, saying).Hang(speaker, saying, "nsubj");
        else if (tree.Words[saying].Head == verb)
            draft.Replace(verb, saying);
        foreach (var child in tree.Children(verb))
            if (child < saying && child != speaker)
                draft.Hang(child, saying, tree.Words[child].Relation);
        draft.Hang(noun, verb, "nsubj").Hang(verb, saying, "ccomp").Keep();
    }
}
