using System.Collections.Frozen;

namespace Casus.Tell.Proof;

/// <summary>A hedge cut off before a quotation is said again, and a word of mode has its ground in a passage.</summary>
static class Hedging
{
    static readonly FrozenSet<string> Hedges = Table.Lines("tell/gate/hedges.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Labels = Table.Lines("tell/gate/hedge-labels.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenDictionary<string, string[]> Grounds =
        Table.Rows("tell/gate/modality-stems.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    public static IEnumerable<string> Faults(Case examined)
    {
        var own = Words.Of(examined.Own);
        var hedged = examined.Frame.Quotations.Any(q => Surroundings.Before(examined, q).Any(Hedges.Contains));
        if (hedged && !Surroundings.OnWording(examined) && !own.Any(w => Labels.Contains(w) || Hedges.Contains(w)))
            yield return "the passage hedges what it quotes";
        foreach (var mode in own.Where(Grounds.ContainsKey).Distinct())
            if (!examined.Passages.SelectMany(p => Words.Of(p.Text)).Any(w => Grounds[mode].Any(g => Fits(w, g))))
                yield return $"nothing in the passages makes it \"{mode}\"";
    }

    static bool Fits(string word, string stem) =>
        word.StartsWith(stem, StringComparison.Ordinal) || stem == "n't" && word.EndsWith(stem, StringComparison.Ordinal);
}
