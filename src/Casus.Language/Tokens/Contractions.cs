using System.Globalization;
using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>Words written as one that are two words of a tree ("cannot", "gonna").</summary>
static class Contractions
{
    static readonly Dictionary<string, int> Lengths = WordList.Rows("contractions.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Lengths.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly int Longest = Lengths.Keys.Max(word => word.Length);

    /// <summary>The length of the first of two words, or 0.</summary>
    public static int Split(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var length) ? length : 0;
}
