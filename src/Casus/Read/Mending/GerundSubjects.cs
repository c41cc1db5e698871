using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "Joining it could ease the tension", "raising the dam threatens the valley": the gerund that runs into a finite verb
/// without a subject is its subject, and a noun right after the gerund the gerund's object.
/// </summary>
static class GerundSubjects
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i].Tag is Tag.Verb or Tag.Aux or Tag.Adj or Tag.Noun && Gerund(draft.Sentence, i) is >= 0 and var gerund)
                Mend(draft, gerund, i);
            else if (draft.Words[i] is { Tag: Tag.Verb, Penn: "VBZ" or "VBD" } && Robbed(draft.Sentence, i) is >= 0 and var robbed)
                draft.Hang(draft.Sentence.Child(i, "nsubj"), robbed, "obj").Hang(robbed, i, "csubj").Keep();
    }

    // ", raising the dam threatens …" with the dam for the subject: the gerund before it is the subject of some other verb.
    static int Robbed(Sentence tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        var gerund = subject < 0 || subject > verb ? -1 : tree.Reach(subject).First - 1;
        return gerund > 0 && tree.Words[gerund].Penn == "VBG" && tree.Words[gerund].Is("csubj") && tree.Words[gerund].Head < gerund && tree.Words[gerund - 1].Form == "," ? gerund : -1;
    }

    static int Gerund(Sentence tree, int verb)
    {
        foreach (var child in tree.Children(verb))
            if (child < verb && tree.Words[child].Penn == "VBG" && tree.Words[child].Is("advcl") | tree.Words[child].Is("csubj") && tree.Child(child, "mark") < 0)
                return RunsInto(tree, child, verb) ? child : -1;
        return tree.Words[verb].Tag is Tag.Verb && tree.Child(verb, "nsubj") < 0 && tree.Words[verb].Penn is "VBZ" or "VBD" ? Astray(tree, verb) : -1;
    }

    // A gerund after a comma whose phrase ends right before the verb, though it hangs on something before the comma.
    static int Astray(Sentence tree, int verb)
    {
        for (var i = verb - 1; i > 0 && tree.Words[i].Tag != Tag.Punct; i--)
            if (tree.Words[i].Penn == "VBG" && tree.Words[i - 1].Form == "," && tree.Reach(i).Last == verb - 1 && tree.Child(i, "mark") < 0)
                return i;
        return -1;
    }

    // Nothing but the gerund's own phrase, one noun after it and the auxiliaries stand between the two.
    static bool RunsInto(Sentence tree, int gerund, int verb)
    {
        var own = tree.Child(verb, "nsubj");
        if (own >= 0 && (own < gerund || own > verb || tree.Child(gerund, "obj") >= 0 || tree.Reach(own).First != gerund + 1))
            return false;
        var next = (own >= 0 ? tree.Reach(own).Last : tree.Reach(gerund).Last) + 1;
        while (next < verb && tree.Words[next].Tag is Tag.Aux or Tag.Adv or Tag.Part && tree.Words[next].Head == verb)
            next++;
        return next == verb && (tree.Words[verb].Penn is "VBZ" or "VBD" or "VBP" || tree.Words[verb - 1].Tag is Tag.Aux or Tag.Adv or Tag.Part);
    }

    static void Mend(Draft draft, int gerund, int verb)
    {
        var tree = draft.Sentence;
        if (tree.Child(verb, "nsubj") is >= 0 and var thing && thing > gerund)
            draft.Hang(thing, gerund, "obj");
        draft.Hang(gerund, verb, "csubj").Keep();
    }
}
