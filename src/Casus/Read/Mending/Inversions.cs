using Casus.Language;
using Casus.Read.Utterances;

namespace Casus.Read.Mending;

/// <summary>"The silence is deliberate, argues Eva Lind": the name after a verb of saying that has no subject is who says it.</summary>
static class Inversions
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Words.Count; i++)
            if (draft.Words[i] is { Tag: Tag.Verb, Penn: "VBZ" or "VBD" } && Cues.IsSpeech(draft.Words[i].Lemma)
                && draft.Words[i - 1].Tag == Tag.Punct
                && draft.Sentence.Child(i, "nsubj") < 0 && draft.Sentence.Child(i, "obj") is var name && name > i
                && draft.Sentence.Reach(name).First == i + 1 && draft.Words[name].Tag == Tag.Propn)
                draft.Hang(name, i, "nsubj").Keep();
    }
}
