namespace Casus.Analysis.Forecast;

/// <summary>How new an answer is on the morning of its day: the same act was there before, or another between the two, or none.</summary>
public enum Novelty
{
    SeenTriple,
    SeenPair,
    NewPair,
}
