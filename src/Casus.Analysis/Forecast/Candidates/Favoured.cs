namespace Casus.Analysis.Forecast.Candidates;

/// <summary>The recipients whom a relation reaches most, and the weight of all its recipients.</summary>
sealed record Favoured(int[] Recipients, float Mass);
