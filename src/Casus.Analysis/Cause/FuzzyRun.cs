namespace Casus.Analysis.Cause;

/// <summary>The states of a fuzzy cognitive map from the first on; <paramref name="Settled"/> where the last two are alike. Otherwise it still moves, or goes in a circle.</summary>
public sealed record FuzzyRun(IReadOnlyList<IReadOnlyList<double>> States, bool Settled)
{
    public IReadOnlyList<double> Last => States[^1];
}
