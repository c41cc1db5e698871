using Casus.Language;
using Casus.Read.Utterances;

namespace Casus.Read.Mending;

/// <summary>
/// "…, with experts suggesting Norland may not know": a verb with two subjects, the first of which says what follows. The
/// verb of saying takes the place of the other, which becomes the clause that is said.
/// </summary>
static class SharedVerbs
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Words.Count; i++)
            if (draft.Words[i].Is("acl") && draft.Words[i].Penn == "VBG" && Cues.IsSpeech(draft.Words[i].Lemma) && Verb(draft.Sentence, i) is >= 0 and var verb)
                Mend(draft, i, verb);
    }

    // The verb whose subjects are the noun before the verb of saying and the one right after it.
    static int Verb(Sentence tree, int saying)
    {
        var speaker = tree.Words[saying].Head;
        if (speaker > saying || !tree.Words[speaker].Is("nsubj"))
            return -1;
        var verb = tree.Words[speaker].Head;
        foreach (var child in tree.Children(verb))
            if (child > saying && tree.Words[child].Is("nsubj") && tree.Reach(child).First == saying + 1)
                return verb;
        return -1;
    }

    static void Mend(Draft draft, int saying, int verb)
    {
        var tree = draft.Sentence;
        var speaker = tree.Words[saying].Head;
        draft.Hang(saying, tree.Words[verb].Head, tree.Words[verb].Head < 0 ? "root" : "advcl").Hang(verb, saying, "ccomp").Hang(speaker, saying, "nsubj");
        foreach (var child in tree.Children(verb))
            if (child < saying && child != speaker)
                draft.Hang(child, saying, tree.Words[child].Relation);
        draft.Keep();
    }
}
