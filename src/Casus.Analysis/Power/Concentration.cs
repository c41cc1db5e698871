namespace Casus.Analysis.Power;

/// <summary>How far capabilities are gathered in few hands (Singer, Bremer &amp; Stuckey 1972; Ray &amp; Singer 1973).</summary>
public static class Concentration
{
    /// <summary>√((Σs² − 1/N) / (1 − 1/N)) over shares s of the whole: 0 all alike, 1 all in one hand.</summary>
    /// <exception cref="ArgumentException">Fewer than two holders, a negative capability, or none at all.</exception>
    public static double Of(IReadOnlyList<double> capabilities)
    {
        if (capabilities.Count < 2)
            throw new ArgumentException("Concentration needs two holders or more.", nameof(capabilities));
        var whole = capabilities.Sum();
        if (capabilities.Any(c => !(c >= 0)) || !(whole > 0))
            throw new ArgumentException("Capabilities are 0 or more, and not all 0.", nameof(capabilities));
        var even = 1.0 / capabilities.Count;
        return Math.Sqrt(Math.Max(0, (capabilities.Sum(c => c / whole * (c / whole)) - even) / (1 - even)));
    }
}
