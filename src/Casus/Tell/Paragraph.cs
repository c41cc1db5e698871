namespace Casus.Tell;

/// <summary>Sentences that belong together; a <see cref="Bullet"/> paragraph is an item of a list.</summary>
public sealed record Paragraph(IReadOnlyList<Sentence> Sentences)
{
    public bool Bullet { get; init; }
}
