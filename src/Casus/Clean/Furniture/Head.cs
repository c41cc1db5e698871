using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>Reads the head of a page: title, byline, date, counters and crumbs above the first sentence.</summary>
static class Head
{
    const int LongestTitle = 30;

    /// <summary>Finds the title where the carrier gave none, and cuts what is no part of the article before its first sentence.</summary>
    public static Facts Read(IReadOnlyList<Line> lines, Facts facts, IReadOnlySet<string> vocabulary)
    {
        var zone = Zone.Of(lines);
        var titleAt = facts.Title is null ? TitleAt(lines, zone, vocabulary) : -1;
        var title = facts.Title ?? (titleAt < 0 ? null : lines[titleAt].Text);
        if (titleAt >= 0)
            lines[titleAt].IsTitle = true;
        var found = facts with { Title = title };
        for (var i = 0; i < Math.Min(Zone.Of(lines).First, lines.Count); i++)
            if (lines[i].IsKept && Kind(lines[i], i < titleAt, vocabulary) is { } kind)
                lines[i].Remove(kind);
        return found;
    }

    // The first line above or at the first sentence that stands as a title: no full stop, no name, no date, more than a label.
    static int TitleAt(IReadOnlyList<Line> lines, Zone zone, IReadOnlySet<string> vocabulary)
    {
        for (var i = 0; i <= zone.First; i++)
            if (lines[i] is { IsKept: true, Kind: not BlockKind.ListItem and not BlockKind.BlockQuote } line && StandsAsTitle(line, vocabulary))
                return zone.First < zone.Last || i < zone.First ? i : -1;
        return -1;
    }

    static bool StandsAsTitle(Line line, IReadOnlySet<string> vocabulary) =>
        Prose.Weight(line.Words) is >= 3 and <= LongestTitle && !Prose.IsStopped(line.Text) && !line.Text.EndsWith(':')
        && Dates.Find(line.Text) is null && !Shapes.IsCrumb(line.Text) && !IsByline(line, vocabulary);

    static RemovalKind? Kind(Line line, bool beforeTitle, IReadOnlySet<string> vocabulary)
    {
        if (Shapes.IsDated(line))
            return RemovalKind.DateLine;
        if (IsByline(line, vocabulary))
            return RemovalKind.Byline;
        if (beforeTitle || Shapes.IsCrumb(line.Text))
            return RemovalKind.Navigation;
        if (Prose.Weight(line.Words) < 3 && line.Kind != BlockKind.Heading)
            return RemovalKind.Navigation;
        if (line.Kind == BlockKind.Paragraph && line.Words.Count < 8)
            line.Kind = BlockKind.Heading;
        return null;
    }

    /// <summary>"By Jane Roe", "Jane Roe, correspondent", or a bare name whose words are no common words of this article.</summary>
    static bool IsByline(Line line, IReadOnlySet<string> vocabulary) =>
        line.Words.Count <= 15 && !line.IsProse
        && ((Bylines.Opens(line.Text) && Bylines.Names(line.Text).Any(Bylines.LooksLikeName))
            || Shapes.IsBareName(line.Text, vocabulary)
            || (line.Text.Split(',')[0] is var name && name.Length < line.Text.Length && Shapes.IsBareName(name, vocabulary) && Bylines.Names(line.Text).Count == 1));
}
