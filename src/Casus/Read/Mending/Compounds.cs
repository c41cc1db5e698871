using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "…, raising concerns" and "…, but would anger investors": a participle behind a comma or a verb with an auxiliary that was
/// taken for part of the noun behind it has this noun for its object.
/// </summary>
static class Compounds
{
    public static void Mend(Draft draft)
    {
        for (var i = 1; i + 1 < draft.Words.Count; i++)
            if (draft.Words[i] is { Tag: Tag.Verb } word && word.Head == i + 1 && (word.Relation == "compound" || word.Is("amod")) && draft.Words[i + 1].Tag == Tag.Noun)
                Mend(draft, i, i + 1);
    }

    static void Mend(Draft draft, int verb, int noun)
    {
        var tree = draft.Sentence;
        if (tree.Child(verb, "aux") >= 0)
            draft.Replace(noun, verb).Hang(noun, verb, "obj");
        else if (tree.Words[verb].Penn == "VBG" && tree.Words[verb - 1].Form == "," && tree.Words[noun].Is("conj") && tree.Child(noun, "cc") < 0 && Main(tree, noun) is >= 0 and var main)
            draft.Hang(verb, main, "advcl").Hang(noun, verb, "obj");
        else
            return;
        foreach (var child in tree.Children(noun))
            if (child < verb)
                draft.Hang(child, verb, tree.Words[child].Relation);
        draft.Keep();
    }

    // The verb or adjective above what the noun was joined to.
    static int Main(Sentence tree, int noun)
    {
        for (var step = 0; step < 6 && noun >= 0; step++, noun = tree.Words[noun].Head)
            if (tree.Words[noun].Tag == Tag.Verb || tree.Child(noun, "cop") >= 0)
                return noun;
        return -1;
    }
}
