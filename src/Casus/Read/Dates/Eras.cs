using Casus.Language;

namespace Casus.Read.Dates;

/// <summary>Names of past eras and words that make a precedent, from <c>data/read/eras.tsv</c>.</summary>
static class Eras
{
    const int Longest = 3;

    static readonly HashSet<string> Names = Rows("era");

    static readonly HashSet<string> PastWords = Rows("past");

    /// <summary>How many words from here name an era; 0 for none.</summary>
    public static int Length(Sentence sentence, int at)
    {
        var name = "";
        var longest = 0;
        for (var i = 0; i < Longest && at + i < sentence.Words.Count; i++)
        {
            name += (i == 0 ? "" : " ") + sentence.Words[at + i].Form.ToLowerInvariant();
            if (Names.Contains(name))
                longest = i + 1;
        }
        return longest;
    }

    /// <summary>"historic", "former", "once".</summary>
    public static bool IsPast(Word word) => PastWords.Contains(word.Form.ToLowerInvariant());

    static HashSet<string> Rows(string kind) =>
        [.. Table.Rows("read/eras.tsv").Where(row => row[0] == kind).Select(row => row[1])];
}
