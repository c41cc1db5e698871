using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "Norland fears that …", "Orr points out that …": a noun that governs a reported clause and has a name right before it,
/// or a subject of its own, is the verb.
/// </summary>
static class TaggedAsNouns
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i < draft.Words.Count; i++)
            if (draft.Words[i] is { Tag: Tag.Noun, Penn: "NNS" } && Governs(draft.Sentence, i) && Subject(draft.Sentence, i) is >= 0 and var subject)
            {
                draft.Hang(subject, i, "nsubj").Retag(i, Tag.Verb, "VBZ").Keep();
                Settle(draft, i, subject);
            }
    }

    static bool Governs(Sentence tree, int noun) =>
        tree.Child(noun, "det") < 0 && tree.Child(noun, "cop") < 0 && tree.Child(noun, "case") < 0
        && (tree.Child(noun, "ccomp") > noun || (tree.Child(noun, "acl") is var clause && clause > noun && tree.Child(clause, "mark") == noun + 1));

    static int Subject(Sentence tree, int noun)
    {
        var before = tree.Words[noun - 1];
        if (tree.Child(noun, "nsubj") is >= 0 and var own && own < noun)
            return own;
        return before.Tag == Tag.Propn && before.Head == noun && before.Relation is "compound" or "nmod:desc" ? noun - 1 : -1;
    }

    // The clause is what is reported, and a second subject behind its "that" is its own.
    static void Settle(Draft draft, int verb, int subject)
    {
        var tree = draft.Sentence;
        var clause = Math.Max(tree.Child(verb, "ccomp"), tree.Child(verb, "acl"));
        if (clause < verb)
            return;
        draft.Hang(clause, verb, "ccomp");
        foreach (var child in tree.Children(verb))
            if (child > verb && child < clause && child != subject && tree.Words[child].Is("nsubj") && tree.Child(clause, "nsubj") < 0)
                draft.Hang(child, clause, "nsubj");
        draft.Keep();
    }
}
