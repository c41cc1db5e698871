namespace Casus.Tests.Samples;

/// <summary>One of the rival explanations of a silence and who holds it.</summary>
sealed record TrueExplanation(string Holder, string Summary, IReadOnlyList<Evidence> Evidence);
