namespace Casus.Tell;

/// <summary>One sentence of a brief, the mark of what it is, and the passages that prove it.</summary>
public sealed record Sentence(string Text, SentenceKind Kind, IReadOnlyList<Passage> Citations);
