using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>
/// Cuts page furniture out of the lines of a page, each piece with its kind. Phrases, shapes, repetition and position decide
/// together; what no rule knows stays.
/// </summary>
static class Trimmer
{
    /// <summary>Sets <see cref="Line.Cut"/> on the furniture and returns what the lines tell of the article.</summary>
    public static Facts Trim(Draft draft, string? language)
    {
        var lines = draft.Lines;
        foreach (var line in lines.Where(l => l.IsKept))
            line.Cut = LineRules.Kind(line, language);
        KeepHeadings(lines);
        var vocabulary = Shapes.Vocabulary(lines);
        var facts = FactLines.Read(lines, Head.Read(lines, draft.Facts, vocabulary));
        Repetition.Cut(lines, facts.Title);
        Boxes.Cut(lines);
        CutSplitCaptions(lines);
        Tail.Cut(lines, facts, language);
        CutStrangers(lines, language);
        CutEmptyHeadings(lines);
        MarkHeadings(lines);
        return FactLines.Read(lines, facts);
    }

    // "Economy" or "Politics" between two paragraphs is a heading of the article; at its edges it is a menu.
    static void KeepHeadings(IReadOnlyList<Line> lines)
    {
        var zone = Zone.Of(lines);
        for (var i = zone.First + 1; i < zone.Last; i++)
            if (lines[i] is { Cut: RemovalKind.Navigation } line && lines[i - 1] is { IsKept: true, IsProse: true } && lines[i + 1] is { IsKept: true, IsProse: true })
                line.Cut = null;
    }

    // A short line with its credit directly below it is a caption; a heading stands apart.
    static void CutSplitCaptions(IReadOnlyList<Line> lines)
    {
        for (var i = 1; i < lines.Count; i++)
            if (lines[i] is { Cut: RemovalKind.PhotoCredit, IsAttached: true } && lines[i - 1] is { IsKept: true, IsAttached: false } above && above.Words.Count <= 40)
                above.Remove(RemovalKind.Caption);
    }

    // Between pieces of furniture a short line in another language is furniture too.
    static void CutStrangers(IReadOnlyList<Line> lines, string? language)
    {
        var letters = Foreign.Letters(lines);
        for (var i = 1; i < lines.Count; i++)
            if (lines[i] is { IsKept: true, IsProse: false } line && lines[i - 1].Cut is not null && Foreign.Is(line, language, letters))
                line.Remove(RemovalKind.ForeignInterface);
    }

    // A heading below which nothing is left belonged to what was cut.
    static void CutEmptyHeadings(IReadOnlyList<Line> lines)
    {
        var below = false;
        foreach (var line in lines.Reverse().Where(l => l.IsKept))
        {
            if (line.Kind == BlockKind.Heading && !below)
                line.Remove(RemovalKind.Other);
            else
                below = true;
        }
    }

    static void MarkHeadings(IReadOnlyList<Line> lines)
    {
        foreach (var line in lines.Where(l => l is { IsKept: true, IsProse: false, Kind: BlockKind.Paragraph }))
            if (!line.IsFinished && !line.Text.EndsWith(':') && !line.Text.EndsWith(',') && char.IsLetterOrDigit(line.Text[0]) && !char.IsLower(line.Text[0]))
                line.Kind = BlockKind.Heading;
    }
}
