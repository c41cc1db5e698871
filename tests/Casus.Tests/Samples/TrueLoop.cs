namespace Casus.Tests.Samples;

/// <summary>Causal claims that close a circle, in order; reinforcing where the signs multiply to +1.</summary>
sealed record TrueLoop(string Id, bool Reinforcing, IReadOnlyList<string> Causes);
