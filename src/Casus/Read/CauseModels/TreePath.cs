using Casus.Language;

namespace Casus.Read.CauseModels;

/// <summary>The way from one word of a tree to another, written as relations up and down.</summary>
static class TreePath
{
    const int Longest = 6;

    /// <summary>For example <c>^nsubj^advcl</c> or <c>^obj_acl</c>; "far" where it is longer than six steps.</summary>
    public static string Between(Sentence sentence, int from, int to)
    {
        var up = Ancestors(sentence, from);
        var down = Ancestors(sentence, to);
        for (var i = 0; i < up.Count; i++)
            if (down.IndexOf(up[i]) is >= 0 and var j)
                return i + j > Longest ? "far"
                    : string.Concat(up.Take(i).Select(w => "^" + Short(sentence.Words[w])))
                        + string.Concat(down.Take(j).Reverse().Select(w => "_" + Short(sentence.Words[w])));
        return "far";
    }

    /// <summary>The word itself, its head, the head of that … as far as a path may reach.</summary>
    public static List<int> Ancestors(Sentence sentence, int word)
    {
        var found = new List<int>();
        for (var at = word; at >= 0 && found.Count <= Longest; at = sentence.Words[at].Head)
            found.Add(at);
        return found;
    }

    public static string Short(Word word) =>
        word.Relation.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? word.Relation[..colon] : word.Relation;
}
