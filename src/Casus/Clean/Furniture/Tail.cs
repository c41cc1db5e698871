using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>Cuts what follows the last sentence of an article, and sections of furniture that contain sentences of their own.</summary>
static class Tail
{
    // A section of readers' comments is cut only behind this share of the text, one of teasers only when it is smaller than its own share.
    const double CommentsBehind = 0.5;
    const double TeasersAtMost = 0.25;
    const int LastLines = 3;

    public static void Cut(IReadOnlyList<Line> lines, Facts facts, string? language)
    {
        CutSections(lines);
        CutBios(lines, facts);
        CutDangling(lines, language);
    }

    static void CutSections(IReadOnlyList<Line> lines)
    {
        double total = lines.Sum(Length), before = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            before += Length(lines[i]);
            if (!OpensSection(lines[i], lines.Skip(i + 1).FirstOrDefault(l => l.IsKept), before / total))
                continue;
            foreach (var line in lines.Skip(i + 1))
                line.Remove(lines[i].Cut!.Value);
            return;
        }
    }

    static bool OpensSection(Line line, Line? next, double share) => line.Words.Count <= 8 && line.Cut switch
    {
        RemovalKind.CommentForm => share >= CommentsBehind,
        RemovalKind.RelatedLinks or RemovalKind.Newsletter => share >= 1 - TeasersAtMost && next is { IsProse: false },
        _ => false,
    };

    static double Length(Line line) => line is { IsKept: true, IsProse: true } ? line.Text.Length : 0;

    static void CutBios(IReadOnlyList<Line> lines, Facts facts)
    {
        var heading = Enumerable.Range(0, lines.Count).LastOrDefault(i => lines[i].Cut == RemovalKind.AuthorBio, lines.Count);
        var prose = lines.Where(l => l is { IsKept: true, IsProse: true }).ToList();
        foreach (var line in prose.TakeLast(LastLines).Where(l => prose.Count > 1 && Bios.Is(l, lines, facts.Authors)))
            line.Remove(RemovalKind.AuthorBio);
        foreach (var line in lines.Skip(heading + 1).Where(l => l.IsKept).ToList() is var behind && behind.Count <= LastLines ? behind : [])
            line.Remove(RemovalKind.AuthorBio);
    }

    static void CutDangling(IReadOnlyList<Line> lines, string? language)
    {
        var last = Zone.Of(lines).Last;
        var letters = Foreign.Letters(lines);
        while (last + 1 < lines.Count && lines[last + 1] is { IsKept: true, Kind: BlockKind.ListItem })
            last++;
        RemovalKind? section = null;
        foreach (var line in lines.Skip(last + 1))
        {
            if (line.IsKept)
                line.Remove(Kind(line, section, Foreign.Is(line, language, letters)));
            section = line.Cut;
        }
    }

    static RemovalKind Kind(Line line, RemovalKind? section, bool foreign) =>
        foreign ? RemovalKind.ForeignInterface
        : Shapes.IsDated(line) ? RemovalKind.DateLine
        : Bylines.LooksLikeName(line.Text) || Bylines.Opens(line.Text) ? RemovalKind.Byline
        : section is RemovalKind.RelatedLinks || Prose.Weight(line.Words) >= 4 ? RemovalKind.RelatedLinks
        : RemovalKind.Other;
}
