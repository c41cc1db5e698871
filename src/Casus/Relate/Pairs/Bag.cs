namespace Casus.Relate.Pairs;

/// <summary>The distinct terms of a sentence outside speech, ascending, the weight of each, and of all together.</summary>
readonly record struct Bag(int Line, int[] Terms, double[] Weights, double Mass);
