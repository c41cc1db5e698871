using Casus.Language;
using Casus.Read.Causes;

namespace Casus.Read.Mending;

/// <summary>
/// "…, raising concerns about the strait": a participle that opens the rest of the sentence, taken for an adjective of the
/// noun after it. The noun without preposition or article that hangs on a word before the comma gives the fault away.
/// </summary>
static class TrailingParticiples
{
    const string Ending = "ing";

    public static void Mend(Draft draft)
    {
        for (var i = 2; i + 1 < draft.Words.Count; i++)
            if (draft.Words[i].Is("amod") && draft.Words[i - 1].Form == "," && Lemma(draft.Words[i]) is not null && IsAstray(draft.Sentence, i))
                Mend(draft, i);
    }

    static bool IsAstray(Sentence tree, int participle)
    {
        var noun = tree.Words[participle].Head;
        var own = tree.Words[noun];
        return noun > participle && own.Head >= 0 && own.Head < participle - 1 && (own.Relation is "obl" or "obj" or "dep" or "obl:unmarked")
            && tree.Child(noun, "case") < 0 && tree.Child(noun, "det") < 0;
    }

    static void Mend(Draft draft, int participle)
    {
        var (noun, lemma) = (draft.Words[participle].Head, Lemma(draft.Words[participle])!);
        draft.Retag(participle, Tag.Verb, "VBG", lemma).Hang(participle, draft.Words[noun].Head, "advcl").Hang(noun, participle, "obj").Keep();
    }

    // The verb that a participle is of, if the lexicon of causes knows it.
    static string? Lemma(Word word)
    {
        var form = word.Form.ToLowerInvariant();
        if (!form.EndsWith(Ending, StringComparison.Ordinal))
            return null;
        var stem = form[..^Ending.Length];
        return CauseCues.IsVerb(stem + "e") ? stem + "e" : CauseCues.IsVerb(stem) ? stem : null;
    }
}
