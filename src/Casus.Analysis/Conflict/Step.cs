namespace Casus.Analysis.Conflict;

/// <summary>One move in a sequence: who moves, and to which state.</summary>
public readonly record struct Step(int Player, int To);
