using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>Cuts the boxes that stand within an article: a label like "Related articles" and the headlines below it.</summary>
static class Boxes
{
    public static void Cut(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Cut is not RemovalKind.RelatedLinks || lines[i].Words.Count > 5)
                continue;
            for (var j = i + 1; j < lines.Count && !lines[j].IsProse && (lines[j].IsKept || lines[j].Cut == RemovalKind.RelatedLinks); j++)
                lines[j].Remove(RemovalKind.RelatedLinks);
        }
    }
}
