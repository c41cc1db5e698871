using System.Collections.Frozen;

namespace Casus.Tell.Proof;

/// <summary>A denial is said where the passage denies what is quoted, and nowhere else.</summary>
static class Polarity
{
    static readonly FrozenSet<string> Negations = Table.Lines("tell/gate/negations.txt").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Labels = Table.Lines("tell/gate/negative-labels.txt").ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Faults(Case examined)
    {
        var denies = Words.Of(examined.Own).Any(IsNegation);
        var denied = examined.Frame.Quotations.Any(q => Surroundings.Before(examined, q).Any(IsNegation));
        if (denies && (!denied || Surroundings.OnWording(examined)))
            yield return "it denies what no passage denies";
        if (denied && !denies && !Surroundings.OnWording(examined) && !Words.Of(examined.Own).Any(Labels.Contains))
            yield return "the passage denies what it quotes";
    }

    static bool IsNegation(string word) => Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
}
