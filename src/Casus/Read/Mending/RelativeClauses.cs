using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "A pact that excludes Sarn could anger Norland": of two relative clauses on the one noun the second, which has an
/// auxiliary and no pronoun, is the main clause; the name between them is the object of the first.
/// </summary>
static class RelativeClauses
{
    public static void Mend(Draft draft)
    {
        for (var i = 0; i < draft.Words.Count; i++)
            if (draft.Words[i].Head < 0 && draft.Words[i].Tag is Tag.Noun or Tag.Propn && Clauses(draft.Sentence, i) is var (first, second))
                Mend(draft, i, first, second);
    }

    static (int First, int Second)? Clauses(Sentence tree, int noun)
    {
        var first = -1;
        foreach (var child in tree.Children(noun))
            if (child > noun && tree.Words[child].Is("acl"))
            {
                if (first >= 0)
                    return tree.Child(first, "obj") < 0 && tree.Child(child, "aux") > first && tree.Child(child, "nsubj") > first ? (first, child) : null;
                first = child;
            }
        return null;
    }

    static void Mend(Draft draft, int noun, int first, int second)
    {
        var tree = draft.Sentence;
        var between = tree.Child(second, "nsubj");
        draft.Replace(noun, second).Hang(noun, second, "nsubj").Hang(between, first, "obj");
        foreach (var child in tree.Children(noun))
            if (child > second)
                draft.Hang(child, second, tree.Words[child].Relation);
        draft.Keep();
    }
}
