namespace Casus.Relate.Statements;

/// <summary>
/// A number and the stem of what it counts ("12 passengers", "$4.1 billion": dollar), as a stretch of tokens of a body.
/// An approximate one stands beside "about" or its like.
/// </summary>
readonly record struct Quantity(double Value, int Noun, int First, int Last, bool Approximate);
