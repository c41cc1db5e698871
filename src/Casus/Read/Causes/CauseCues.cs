using Casus.Read.Phrases;

namespace Casus.Read.Causes;

/// <summary>The cues of <c>data/read/causes</c>.</summary>
static class CauseCues
{
    public static PhraseBook<CauseCue> Verbs { get; } = new(Table.Rows("read/causes/verbs.tsv").Select(row => (row[1], Read(row))));

    public static PhraseBook<Connective> Connectives { get; } =
        new(Table.Rows("read/causes/connectives.tsv").Select(row => (row[0], Enum.Parse<Connective>(row[1], ignoreCase: true))));

    static CauseCue Read(string[] row)
    {
        var mark = row.ElementAtOrDefault(3);
        return new(row[0] == "None" ? null : Enum.Parse<CausalPolarity>(row[0]), Targets.Parse(row[2]), mark == "back", mark == "any");
    }
}
