namespace Casus.Relate.Pairs;

/// <summary>A sentence of A and a sentence of B (their numbers) that are each other's best match.</summary>
readonly record struct Partner(int A, int B, float Score);
