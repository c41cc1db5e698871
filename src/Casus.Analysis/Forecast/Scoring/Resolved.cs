namespace Casus.Analysis.Forecast.Scoring;

/// <summary>A forecast whose outcome is known: the probability given, the base rate and persistence beside it, and what happened.</summary>
public readonly record struct Resolved(double Probability, double BaseRate, bool Persisted, bool Happened);
