namespace Casus.Store;

/// <summary>One intake: when it began, how many articles were new, how many were known, and everything that was refused.</summary>
public sealed record Run(DateTimeOffset Started, int New, int Known, IReadOnlyList<Refusal> Refusals);
