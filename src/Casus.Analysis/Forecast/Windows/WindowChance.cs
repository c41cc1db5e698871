namespace Casus.Analysis.Forecast.Windows;

/// <summary>
/// The chance that a pattern happens on at least one day of a window, beside what it is measured against: the base rate
/// over all past windows of that length, and whether it happened in the last one.
/// </summary>
/// <param name="Probability">Calibrated, strictly between 0 and 1.</param>
/// <param name="BaseRate">The share of past windows in which it happened, strictly between 0 and 1.</param>
/// <param name="Persisted">Whether it happened in the window before.</param>
/// <param name="Parts">What each signal adds to the log-odds against an average pattern, the largest first.</param>
public sealed record WindowChance(double Probability, double BaseRate, bool Persisted, IReadOnlyList<SignalPart> Parts);

/// <summary>What one signal adds to the log-odds.</summary>
public readonly record struct SignalPart(Signal Signal, double LogOdds);
