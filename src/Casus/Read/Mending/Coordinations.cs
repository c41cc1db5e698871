using Casus.Language;

namespace Casus.Read.Mending;

/// <summary>
/// "President Ian Orr and Premier Eva Lind" are coordinated, no apposition; in "Norland, an ally of Sarn, said" there are not
/// two subjects but one with an apposition.
/// </summary>
static class Coordinations
{
    public static void Mend(Draft draft)
    {
        for (var i = 0; i < draft.Words.Count; i++)
            if (draft.Words[i].Is("appos") && draft.Sentence.Reach(i).First is var first && first < i && draft.Words[first].Tag == Tag.Cconj)
                Coordinate(draft, i);
            else if (draft.Words[i].Is("nsubj") && draft.Words[i].Tag == Tag.Noun && Named(draft.Sentence, i) is >= 0 and var name)
                draft.Hang(i, name, "appos").Keep();
    }

    // What was taken for a further part of the first name is a part of the second.
    static void Coordinate(Draft draft, int name)
    {
        var tree = draft.Sentence;
        var first = tree.Words[name].Head;
        foreach (var child in tree.Children(first))
            if (child > name && tree.Words[child].Is("flat"))
                draft.Hang(child, name, "flat");
        draft.Hang(name, first, "conj").Keep();
    }

    // The subject before this one, if this one stands between two commas right behind it and has an article.
    static int Named(Sentence tree, int noun)
    {
        var verb = tree.Words[noun].Head;
        if (verb < noun || tree.Child(noun, "det") is not (>= 0 and var article) || tree.Words[article - 1 < 0 ? 0 : article - 1].Form != ",")
            return -1;
        var name = tree.Child(verb, "nsubj");
        var (end, next) = (tree.Reach(name).Last, tree.Reach(noun).Last + 1);
        return name < noun && tree.Words[name].Tag == Tag.Propn && end >= article - 2 && end < noun && next < verb && (tree.Words[next].Form == "," || tree.Words[next - 1].Form == ",") ? name : -1;
    }
}
