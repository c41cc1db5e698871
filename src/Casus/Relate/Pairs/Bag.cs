namespace Casus.Relate.Pairs;

/// <summary>The distinct terms of a sentence outside quotations, ascending, and the weight of them all.</summary>
readonly record struct Bag(int Line, int[] Terms, double Mass);
