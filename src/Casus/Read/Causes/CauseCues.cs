using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>The cues of <c>data/read/causes</c>.</summary>
static class CauseCues
{
    public static PhraseBook<CauseCue> Verbs { get; } = new(Table.Rows("read/causes/verbs.tsv").Select(row => (row[1], Read(row))));

    public static PhraseBook<Connective> Connectives { get; } =
        new(Table.Rows("read/causes/connectives.tsv").Select(row => (row[0], Enum.Parse<Connective>(row[1], ignoreCase: true))));

    /// <summary>Whether a lemma is one of the verbs that cause something by themselves.</summary>
    public static bool IsVerb(string lemma) => Lemmas.Contains(lemma);

    static readonly HashSet<string> Lemmas =
        [.. Table.Rows("read/causes/verbs.tsv").Where(row => row[1].EndsWith("/verb", StringComparison.Ordinal)).SelectMany(row => row[1][..^"/verb".Length].Split('|'))];

    static CauseCue Read(string[] row)
    {
        var polarity = row[0] == "None" ? (CausalPolarity?)null : Enum.Parse<CausalPolarity>(row[0]);
        return new(polarity, Targets.Parse(row[2]), row.Length > 3);
    }
}
