namespace Casus.Eval;

/// <summary>B³ (Bagga &amp; Baldwin 1998) and the F1 over pairs of a clustering, in percent.</summary>
static class BCubed
{
    public static IEnumerable<Figure> Figures(IReadOnlyList<(string Truth, string Found)> labels)
    {
        var truth = labels.CountBy(l => l.Truth).ToDictionary();
        var found = labels.CountBy(l => l.Found).ToDictionary();
        var both = labels.CountBy(l => l).ToDictionary();
        var precision = labels.Average(l => both[l] / (double)found[l.Found]);
        var recall = labels.Average(l => both[l] / (double)truth[l.Truth]);
        var pairs = F1(both.Values.Sum(Pairs), found.Values.Sum(Pairs), truth.Values.Sum(Pairs));
        return
        [
            new("b3_precision", 100 * precision),
            new("b3_recall", 100 * recall),
            new("b3_f1", 100 * 2 * precision * recall / (precision + recall)),
            new("pair_f1", 100 * pairs),
        ];
    }

    /// <summary>The harmonic mean of precision and recall, from counts of the right, the found and the true.</summary>
    public static double F1(double right, double found, double truth) => found + truth == 0 ? 1 : 2 * right / (found + truth);

    static double Pairs(int count) => count * (count - 1.0) / 2;
}
