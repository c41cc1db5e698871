using System.Collections.Frozen;
using Casus.Read.Phrases;

namespace Casus.Read.Options;

/// <summary>The tables of <c>data/read/options</c> about options.</summary>
static class OptionCues
{
    static readonly FrozenSet<string> Inert =
        Table.Lines("read/options/inert.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    public static PhraseBook<OptionCue> Book { get; } = new(
        Table.Rows("read/options/cues.tsv")
            .Select(row => (row[1], new OptionCue(row[0] != "None", row[0] == "Blocked", Targets.Parse(row[2]), row[2] == "self"))));

    /// <summary>Whether a verb is an act that one could choose.</summary>
    public static bool IsAct(string lemma) => !Inert.Contains(lemma);
}
