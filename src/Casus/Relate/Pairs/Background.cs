using System.Globalization;

namespace Casus.Relate.Pairs;

/// <summary>
/// How alike reports of one event are that were written independently: mean and deviation of each likeness, measured once
/// (<c>data/relate/independent.tsv</c>). What lies far above is more than one event can explain.
/// </summary>
static class Background
{
    static readonly Dictionary<string, (double Mean, double Deviation, double Weight)> Table =
        Casus.Table.Rows("relate/independent.tsv").ToDictionary(r => r[0], r => (Number(r[1]), Number(r[2]), Number(r[3])));

    static readonly (double Mean, double Deviation, double Weight)[] Norms = [.. Likeness.Names.Select(n => Table[n])];

    // As if so many more sentences were as alike as those of independent reports: a short text's averages tell little.
    const double PriorSentences = 4;

    /// <summary>By how many deviations each likeness exceeds that of independent reports, in the order of <see cref="Likeness.Names"/>.</summary>
    public static double[] Excess(Likeness likeness)
    {
        var values = likeness.Values;
        for (var i = 0; i < values.Length; i++)
            values[i] = (values[i] - Norms[i].Mean) / Norms[i].Deviation * Reliability(likeness, i);
        return values;
    }

    /// <summary>How far a value, by its place among the names, is to be trusted: less the fewer sentences it is an average of.</summary>
    public static double Reliability(Likeness likeness, int value) =>
        value < Likeness.FirstOfSentences ? 1 : likeness.Sentences / (likeness.Sentences + PriorSentences);

    /// <summary>The log odds of a common origin: the weighted sum of what exceeds independent reports.</summary>
    public static double LogOdds(double[] excess) => Table["bias"].Weight + excess.Zip(Norms, (e, n) => e * n.Weight).Sum();

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
