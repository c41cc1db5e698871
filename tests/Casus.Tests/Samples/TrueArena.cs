namespace Casus.Tests.Samples;

/// <summary>A neighbouring region or issue that articles link to the situation.</summary>
sealed record TrueArena(string Name, IReadOnlyList<Evidence> Evidence);
