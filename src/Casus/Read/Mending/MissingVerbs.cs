using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "A partnership would conflict with …" with the verb taken for a noun, "Norland's aims complicated its answer" with the verb
/// taken for a participle: a word with an auxiliary, or in a sentence without a verb one with an object, is the verb.
/// </summary>
static class MissingVerbs
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i].Tag == Tag.Noun && Modal(draft.Sentence, i) >= 0)
                Raise(draft, i);
        var root = draft.Sentence.Root;
        if (root >= 0 && draft.Words[root].Tag == Tag.Noun && draft.Sentence.Child(root, "cop") < 0 && draft.Sentence.Child(root, "nsubj") < 0 && Finite(draft.Sentence, root) is >= 0 and var verb)
            Crown(draft, root, verb);
    }

    static int Modal(Sentence tree, int noun)
    {
        foreach (var child in tree.Children(noun))
            if (tree.Words[child].Is("aux") && tree.Words[child].Penn == "MD" && child < noun && tree.Child(noun, "cop") < 0 && tree.Child(noun, "det") < 0)
                return child;
        return -1;
    }

    // The noun that stands before the auxiliary is the subject.
    static void Raise(Draft draft, int verb)
    {
        var tree = draft.Sentence;
        draft.Retag(verb, Tag.Verb, "VB");
        if (tree.Child(verb, "nsubj") < 0)
            foreach (var child in tree.Children(verb))
                if (child < Modal(tree, verb) && (tree.Words[child].Is("obj") || tree.Words[child].Is("obl") && IsConnective(tree, child)))
                    draft.Hang(child, verb, "nsubj");
        foreach (var child in tree.Children(verb))
            if (child > verb && tree.Words[child].Is("nmod"))
                draft.Hang(child, verb, "obl");
        draft.Keep();
    }

    // "For a price war would …": at the head of a sentence "for" may say why.
    static bool IsConnective(Sentence tree, int noun) =>
        tree.Child(noun, "case") is 0 && tree.Words[0].Lemma.Equals("for", StringComparison.OrdinalIgnoreCase);

    // A past form with an object of its own, right behind the phrase of the root or within it.
    static int Finite(Sentence tree, int root)
    {
        for (var i = root + 1; i < tree.Words.Count; i++)
            if (CanBeFinite(tree.Words[i], tree.Words[root]) && tree.Child(i, "obj") > i && tree.Child(i, "nsubj") < 0 && tree.Child(i, "aux") < 0 && tree.Child(i, "mark") < 0)
                return i;
        return -1;
    }

    // A past form, or behind a plural ("aims … make it hard") the plain form.
    static bool CanBeFinite(Word word, Word root) =>
        !word.Is("amod")
        && (word.Penn is "VBN" or "VBD" or "JJ" ? word.Form.EndsWith("ed", StringComparison.Ordinal) : word.Penn is "VB" or "VBP" && root.Penn == "NNS");

    static void Crown(Draft draft, int root, int verb)
    {
        draft.Retag(verb, Tag.Verb, draft.Words[verb].Penn is "VB" or "VBP" ? "VBP" : "VBD").Replace(root, verb).Hang(root, verb, "nsubj");
        foreach (var child in draft.Sentence.Children(root))
            if (child > verb)
                draft.Hang(child, verb, draft.Words[child].Relation);
        draft.Keep();
    }
}
