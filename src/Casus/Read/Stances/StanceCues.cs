using Casus.Read.Phrases;

namespace Casus.Read.Stances;

/// <summary>The cues of <c>data/read/stances</c>.</summary>
static class StanceCues
{
    const string LookAlike = "None";

    static readonly string[][] Rows = [.. Table.Rows("read/stances/cues.tsv"), .. Table.Rows("read/stances/silence.tsv")];

    public static PhraseBook<StanceCue> Book { get; } = new(Rows.Where(row => row[0] != LookAlike).Select(row => (row[1], Read(row))));

    /// <summary>Phrases that only look like a stance: no cue within them counts.</summary>
    public static PhraseBook<string> LookAlikes { get; } = new(Rows.Where(row => row[0] == LookAlike).Select(row => (row[1], row[1])));

    static StanceCue Read(string[] row) =>
        new(
            Enum.Parse<Position>(row[0]),
            Targets.Parse(row[2]),
            row.ElementAtOrDefault(3) switch { "own" => Holding.Owner, "in" => Holding.Within, _ => Holding.Subject });
}
