namespace Casus.Tell;

/// <summary>One sentence of a brief, the mark of what it is, and the passages that prove it.</summary>
public sealed record Sentence(string Text, SentenceKind Kind, IReadOnlyList<Passage> Citations)
{
    /// <summary>Of a reported sentence the Admiralty mark: reliability of the source A–F, credibility of the information 1–6.</summary>
    public string? Grade { get; init; }
}
