using System.Globalization;

namespace Casus.Relate.Texts;

/// <summary>
/// Cuts endings by a table, so that inflected and derived forms of a word meet ("reiterating", "reiteration").
/// After Lovins (1968): longest ending first, a least stem left, then doubled letters and a final e undone.
/// </summary>
static class Stemmer
{
    static readonly Dictionary<string, (string Replacement, int Least)> Endings =
        Table.Rows("relate/endings.tsv").ToDictionary(r => r[0], r => (r[1], int.Parse(r[2], CultureInfo.InvariantCulture)));

    static readonly Dictionary<string, (string Replacement, int Least)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly int Longest = Endings.Keys.Max(e => e.Length);

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word) => Tidy(Cut(Cut(word)));

    static string Cut(string word)
    {
        for (var length = Math.Min(Longest, word.Length - 2); length > 0; length--)
            if (Lookup.TryGetValue(word.AsSpan(word.Length - length), out var ending) && word.Length - length >= ending.Least)
                return string.Concat(word.AsSpan(0, word.Length - length), ending.Replacement);
        return word;
    }

    static string Tidy(string stem)
    {
        if (stem.Length > 3 && stem[^1] == 'e')
            return stem[..^1];
        return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') && !char.IsDigit(stem[^1])
            ? stem[..^1]
            : stem;
    }
}
