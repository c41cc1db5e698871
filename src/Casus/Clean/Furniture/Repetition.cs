using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>Cuts what a page says again: its title inside the text, lines that come back, paragraphs printed twice.</summary>
static class Repetition
{
    // A short line that comes back this often is a label of the page, not a heading of the article.
    const int Often = 3;

    public static void Cut(IReadOnlyList<Line> lines, string? title)
    {
        var titleKey = title is null ? "" : Folded.Key(title);
        foreach (var line in lines.Where(l => l.IsKept && l.Words.Count <= 40))
            if (titleKey != "" && Repeats(Folded.Key(line.Text), titleKey))
                line.Remove(RemovalKind.RepeatedTitle);
        foreach (var same in lines.Where(l => l.IsKept).GroupBy(l => l.Text.ToLowerInvariant()).Where(g => g.Count() > 1))
            foreach (var line in same.First().IsProse ? same.Skip(1) : same.Count() >= Often && same.First().Words.Count > 1 ? same : [])
                line.Remove(RemovalKind.Other);
    }

    // Also with the name of the outlet behind it.
    static bool Repeats(string line, string title) =>
        line == title || (title.Length >= 20 && line.Length <= title.Length + 30 && line.StartsWith(title + " ", StringComparison.Ordinal));
}
