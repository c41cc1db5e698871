using System.Globalization;

namespace Casus.Relate.Pairs;

/// <summary>
/// How alike reports of one event are that were written independently: mean and deviation of each likeness, measured once
/// (<c>data/relate/independent.tsv</c>). What lies far above is more than one event can explain.
/// </summary>
static class Background
{
    static readonly (double Mean, double Deviation)[] Norms = Read();

    /// <summary>By how many deviations each likeness exceeds that of independent reports, in the order of <see cref="Likeness.Names"/>.</summary>
    public static double[] Excess(Likeness likeness)
    {
        var values = likeness.Values;
        for (var i = 0; i < values.Length; i++)
            values[i] = (values[i] - Norms[i].Mean) / Norms[i].Deviation;
        return values;
    }

    static (double, double)[] Read()
    {
        var rows = Table.Rows("relate/independent.tsv").ToDictionary(r => r[0], r => (Number(r[1]), Number(r[2])));
        return [.. Likeness.Names.Select(n => rows[n])];
    }

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
