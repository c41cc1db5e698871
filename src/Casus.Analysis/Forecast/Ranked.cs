namespace Casus.Analysis.Forecast;

/// <summary>A candidate with its score; only differences between the scores of one ranking have a meaning.</summary>
public readonly record struct Ranked(int Actor, double Score);
