using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>Words that are written with a period without ending a sentence.</summary>
static class Abbreviations
{
    static readonly Dictionary<string, bool> MayEnd =
        WordList.Rows("abbreviations.tsv").ToDictionary(row => row[0], row => row[1] == "may-end", StringComparer.Ordinal);

    static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup = MayEnd.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => word.Length > 1 && Lookup.ContainsKey(word);

    /// <summary>Whether the abbreviation stands before what it belongs to ("Gen.", "No.") and so ends no sentence.</summary>
    public static bool Leads(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var mayEnd) && !mayEnd;
}
