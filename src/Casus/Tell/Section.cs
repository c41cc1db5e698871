namespace Casus.Tell;

/// <summary>A headed part of a brief: sentences in paragraphs, and pictures.</summary>
public sealed record Section(string Heading, IReadOnlyList<Paragraph> Paragraphs)
{
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>Tells of names or of wording, where a mark for the credibility of information has no sense.</summary>
    public bool Ungraded { get; init; }

    /// <summary>Told to explain, not new: set apart from the rest.</summary>
    public bool Aside { get; init; }
}
