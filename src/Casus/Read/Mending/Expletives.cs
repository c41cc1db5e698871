using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>"Norland says it will accept no refugees": an "it" that does something to an object is a subject, no expletive, unless a clause is what it stands for.</summary>
static class Expletives
{
    public static void Mend(Draft draft)
    {
        for (var i = 0; i < draft.Words.Count; i++)
            if (draft.Words[i] is { Relation: "expl", Lemma: "it" or "they", Head: >= 0 and var verb } && IsTransitive(draft.Sentence, verb))
                draft.Hang(i, verb, "nsubj").Keep();
    }

    static bool IsTransitive(Sentence tree, int verb) =>
        tree.Words[verb].Tag == Tag.Verb && tree.Child(verb, "obj") >= 0
        && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "csubj") < 0 && tree.Child(verb, "ccomp") < 0 && tree.Child(verb, "xcomp") < 0;
}
