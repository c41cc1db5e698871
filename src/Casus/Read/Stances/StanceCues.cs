using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>The cues of <c>data/read/stances</c>.</summary>
static class StanceCues
{
    public static PhraseBook<StanceCue> Book { get; } =
        new(Table.Rows("read/stances/cues.tsv").Concat(Table.Rows("read/stances/silence.tsv")).Select(row => (row[1], Read(row))));

    static StanceCue Read(string[] row) =>
        new(
            row[0] == "None" ? null : Enum.Parse<Position>(row[0]),
            Targets.Parse(row[2]),
            row.ElementAtOrDefault(3) switch { "own" => Holding.Owner, "in" => Holding.Within, _ => Holding.Subject });
}
