using System.Collections.Frozen;

namespace Casus.Read.Phrases;

/// <summary>The named classes of words that phrases may use: <c>@no</c>, <c>@speak</c> …</summary>
static class PhraseClasses
{
    static readonly FrozenDictionary<string, string[]> Classes =
        Table.Rows("read/phrases/classes.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The members of a class for <c>@name</c>; any other word stands for itself.</summary>
    public static IEnumerable<string> Members(string word) => word[0] == '@' ? Classes[word] : [word];

    /// <summary>Whether a word, by lemma, is of a class.</summary>
    public static bool Has(string name, string lemma) => Classes[name].Contains(lemma, StringComparer.Ordinal);
}
