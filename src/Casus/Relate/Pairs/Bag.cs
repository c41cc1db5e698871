namespace Casus.Relate.Pairs;

/// <summary>A sentence outside speech as a bag of distinct terms: its number in the body, and what its terms weigh together.</summary>
readonly record struct Bag(int Line, double Mass);
