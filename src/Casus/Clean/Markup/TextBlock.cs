using Casus.Clean.Lines;

namespace Casus.Clean.Markup;

/// <summary>A run of text between two block-level borders of a page, and where it stands.</summary>
sealed record TextBlock(string Text, Container Container, Place Place)
{
    public int Heading { get; init; }

    public double LinkDensity { get; init; }

    /// <summary>The hints of its own element, and those of all elements around it.</summary>
    public int Hints { get; init; }

    public int HintsAround { get; init; }

    public Line Line => field ??= new(Kind, Text);

    public BlockKind Kind =>
        Heading > 0 ? BlockKind.Heading
        : Place.HasFlag(Place.List) ? BlockKind.ListItem
        : Place.HasFlag(Place.Quote) ? BlockKind.BlockQuote
        : BlockKind.Paragraph;
}
