namespace Casus.Analysis.Forecast.Scoring;

/// <summary>Forecasts of about the same probability: their mean, how many there were, and the share that came true.</summary>
public readonly record struct CalibrationBin(double Mean, int Count, double CameTrue);
