using Casus.Relate;

namespace Casus.Tests.Samples;

/// <summary>A verdict on two articles that does not follow from origins and stories alone, with the reason.</summary>
sealed record TruePair(string A, string B, Verdict Verdict, string Why);
