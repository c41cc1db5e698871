using System.Collections.Frozen;

namespace Casus.Relate.Contradictions;

/// <summary>The words that end what a number counts: "52 crates were", "two more".</summary>
static class SmallWords
{
    static readonly FrozenSet<string> Words = Table.Lines("relate/small-words.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => Words.Contains(word);
}
