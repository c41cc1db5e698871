namespace Casus.Analysis.Forecast.Scoring;

/// <summary>
/// How good resolved forecasts were: the Brier score (1950; mean squared error), the mean log score (Good 1952; natural
/// logarithm, 0 is perfect), the calibration by tenths, and the skill against giving the base rate, or repeating the last window.
/// </summary>
public sealed class ForecastScores
{
    /// <summary>With fewer forecasts, or fewer of either outcome, no skill is claimed.</summary>
    public const int FewestForecasts = 50;
    public const int FewestOutcomes = 10;

    readonly IReadOnlyList<Resolved> _forecasts;

    public ForecastScores(IReadOnlyList<Resolved> forecasts) => _forecasts = forecasts;

    public int Count => _forecasts.Count;

    public int CameTrue => _forecasts.Count(f => f.Happened);

    public double Brier => _forecasts.Average(f => Square(f.Probability, f));

    public double LogScore => _forecasts.Average(f => Math.Log(Math.Max(1e-9, f.Happened ? f.Probability : 1 - f.Probability)));

    public Skill AgainstBaseRate => Against(f => Square(f.BaseRate, f));

    public Skill AgainstPersistence => Against(f => Square(f.Persisted ? 1 : 0, f));

    /// <summary>Why no skill may be claimed; null when there are enough forecasts.</summary>
    public string? TooFew =>
        Count < FewestForecasts ? FormattableString.Invariant($"only {Count} forecasts are resolved; at least {FewestForecasts} are needed to claim skill")
        : Math.Min(CameTrue, Count - CameTrue) < FewestOutcomes ? FormattableString.Invariant($"only {Math.Min(CameTrue, Count - CameTrue)} of {Count} resolved the rarer way; at least {FewestOutcomes} are needed to claim skill")
        : null;

    public IReadOnlyList<CalibrationBin> Calibration =>
    [
        .. _forecasts.GroupBy(f => Math.Min(9, (int)(f.Probability * 10)))
            .OrderBy(g => g.Key)
            .Select(g => new CalibrationBin(g.Average(f => f.Probability), g.Count(), g.Count(f => f.Happened) / (double)g.Count())),
    ];

    Skill Against(Func<Resolved, double> reference)
    {
        var differences = _forecasts.Select(f => reference(f) - Square(f.Probability, f)).ToList();
        var mean = differences.Average();
        var spread = differences.Count > 1 ? Math.Sqrt(differences.Sum(d => (d - mean) * (d - mean)) / (differences.Count - 1) / differences.Count) : double.PositiveInfinity;
        var whole = _forecasts.Average(reference);
        return new Skill(whole > 0 ? mean / whole : 0, TooFew is null && mean > 2 * spread);
    }

    static double Square(double probability, Resolved forecast) => Math.Pow(probability - (forecast.Happened ? 1 : 0), 2);
}
