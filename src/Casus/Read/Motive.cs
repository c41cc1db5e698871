namespace Casus.Read;

/// <summary>A goal, fear or constraint that a source ascribes to an actor.</summary>
public sealed record Motive(Passage Passage, string Actor, MotiveKind Kind, Passage Content) : Statement(Passage);
