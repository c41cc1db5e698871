namespace Casus.Relate.Contradictions;

/// <summary>A unit: its name, its dimension, how many of the smallest common unit it is, and what it measures where the text does not say ("" if that is open).</summary>
sealed record Unit(string Name, string Dimension, double Factor, string Measure);
