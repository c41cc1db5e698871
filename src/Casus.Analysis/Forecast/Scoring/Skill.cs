namespace Casus.Analysis.Forecast.Scoring;

/// <summary>The Brier skill score, 1 − own/reference: 1 is perfect, 0 no better than the reference.</summary>
/// <param name="Value">The score.</param>
/// <param name="IsClear">Whether there are enough forecasts and the gain is more than two standard errors above nothing.</param>
public readonly record struct Skill(double Value, bool IsClear);
