using System.Runtime.Intrinsics;

namespace Casus.Analysis.Forecast.Trees;

/// <summary>A leaf of a growing tree: its node, its rows (a range of the order), their sums and the best split found.</summary>
sealed record Leaf(int Node, Range Rows, Vector128<long> Sum, Histogram Histogram, Split Best);

/// <summary>A split and what it gains; a gain of 0 means that there is none.</summary>
readonly record struct Split(int Place, int Threshold, double Gain);
