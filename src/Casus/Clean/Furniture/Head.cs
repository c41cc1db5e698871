using Casus.Clean.Lines;
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
        var head = lines.Take(Math.Max(0, Zone.Of(lines).First)).ToList();
        for (var i = 0; i < head.Count; i++)
            if (head[i].IsKept && (NamesAuthor(head[i], facts.Authors) ? RemovalKind.Byline : Kind(head[i], i < titleAt, vocabulary)) is { } kind)
                head[i].Remove(kind);
        CutLabels(head.Skip(titleAt + 1).ToList());
        return facts with { Title = title };
    }

    // The first line above or at the first sentence that stands as a title; a name of a few words gives way to a longer line below it.
    static int TitleAt(IReadOnlyList<Line> lines, Zone zone, IReadOnlySet<string> vocabulary)
    {
        var found = -1;
        for (var i = 0; i <= zone.First && (i < zone.First || zone.First < zone.Last); i++)
        {
            if (lines[i] is not { IsKept: true, Kind: not BlockKind.ListItem and not BlockKind.BlockQuote } line || !StandsAsTitle(line, vocabulary))
                continue;
            if (found < 0 || (lines[found].Words.Count <= 4 && line.Words.Count > lines[found].Words.Count))
                found = i;
        }
        return found;
    }

    static bool StandsAsTitle(Line line, IReadOnlySet<string> vocabulary) =>
        Prose.Weight(line.Words) is >= 3 and <= LongestTitle && !Prose.IsStopped(line.Text) && !line.Text.EndsWith(':')
        && Dates.Find(line.Text) is null && !Shapes.IsCrumb(line.Text) && !Shapes.HasAddress(line.Text) && !IsByline(line, vocabulary);

    static RemovalKind? Kind(Line line, bool beforeTitle, IReadOnlySet<string> vocabulary) =>
        Shapes.IsDated(line) ? RemovalKind.DateLine
        : line.Words.Count <= 5 && Bylines.Opens(line.Text) ? RemovalKind.Byline
        : beforeTitle || Shapes.IsCrumb(line.Text) || Shapes.HasAddress(line.Text) ? RemovalKind.Navigation
        : IsByline(line, vocabulary) ? RemovalKind.Byline
        : Prose.Weight(line.Words) < 3 && line.Kind != BlockKind.Heading ? RemovalKind.Navigation
        : null;

    // Where byline, date or buttons stand between title and text, a short line among them is one more of their kind.
    static void CutLabels(List<Line> head)
    {
        var furnished = head.Any(l => l.Cut is not null and not RemovalKind.RepeatedTitle);
        foreach (var line in head.Where(l => l is { IsKept: true, Kind: BlockKind.Paragraph or BlockKind.ListItem } && l.Words.Count < 8))
        {
            if (furnished)
                line.Remove(RemovalKind.Other);
            else
                line.Kind = BlockKind.Heading;
        }
    }

    static bool NamesAuthor(Line line, IReadOnlyList<string> authors) =>
        line.Words.Count <= 15 && !line.IsProse && authors.Any(a => a.Contains(' ') && line.Text.Contains(a, StringComparison.OrdinalIgnoreCase));

    /// <summary>"By Jane Roe", "Jane Roe, correspondent", or a bare name whose words are no common words of this article.</summary>
    static bool IsByline(Line line, IReadOnlySet<string> vocabulary) =>
        line.Words.Count <= 15 && !line.IsProse
        && ((Bylines.Opens(line.Text) && Bylines.Names(line.Text).Any(Bylines.LooksLikeName))
            || Bylines.IsListOfNames(line.Text, name => Shapes.IsBareName(name, vocabulary)));
}
