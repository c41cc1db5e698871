using Casus.Language;
using Casus.Read.Causes;

namespace Casus.Read.Mending;

/// <summary>
/// "The drills have heightened tensions": "have" right before the past form of a causative verb is its auxiliary, not a verb
/// that has heightened things. "Limited" and the like are left as they are.
/// </summary>
static class Perfects
{
    static readonly HashSet<string> Adjectives = [.. Table.Lines("read/mending/past-adjectives.txt")];

    public static void Mend(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Words.Count; i++)
            if (draft.Words[i] is { Lemma: "have" } have && !have.Is("aux") && IsPast(draft.Words[i + 1]) && draft.Words[i + 1].Is("amod")
                && Thing(draft.Sentence, i) is >= 0 and var thing && draft.Sentence.Reach(thing).First == i + 1)
                Mend(draft, i, thing);
    }

    static bool IsPast(Word word) =>
        word.Penn is "VBN" or "VBD" && CauseCues.IsVerb(word.Lemma) && !Adjectives.Contains(word.Form.ToLowerInvariant());

    static int Thing(Sentence tree, int have) => tree.Child(have, "obj");

    static void Mend(Draft draft, int have, int thing)
    {
        var (tree, verb) = (draft.Sentence, have + 1);
        draft.Replace(have, verb).Hang(have, verb, "aux").Hang(thing, verb, "obj");
        foreach (var child in tree.Children(have))
            if (child != thing && child != verb)
                draft.Hang(child, verb, tree.Words[child].Relation);
        draft.Keep();
    }
}
