namespace Casus.Relate;

/// <summary>A proposal, never a change: where one account is garbled, another of the same origin has other words there.</summary>
public sealed record Repair(Passage Garbled, Passage Proposed, Parallel Context);
