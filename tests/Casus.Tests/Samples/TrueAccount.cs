namespace Casus.Tests.Samples;

/// <summary>One side of a conflict.</summary>
sealed record TrueAccount(string Value, IReadOnlyList<Evidence> Evidence);
