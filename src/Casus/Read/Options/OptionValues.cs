using System.Collections.Frozen;
using System.Globalization;

namespace Casus.Read.Options;

/// <summary>The table <c>data/read/options/values.tsv</c>: what is good or bad for those it happens to.</summary>
static class OptionValues
{
    static readonly FrozenDictionary<string, int> Values =
        Table.Rows("read/options/values.tsv")
            .SelectMany(row => row[1].Split(' ').Select(word => (word, int.Parse(row[0], CultureInfo.InvariantCulture))))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>+1, −1, or 0 for a word that is neither.</summary>
    public static int Of(string lemma) => Values.GetValueOrDefault(lemma, 0);
}
