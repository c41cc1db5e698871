using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>The shapes of short lines.</summary>
static class Shapes
{
    static readonly char[] CrumbMarks = ['>', '»', '›', '/', '|', '→'];

    /// <summary>"World » Asia » Defence": two or more short steps with marks between.</summary>
    public static bool IsCrumb(string text)
    {
        var steps = text.Split(CrumbMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return steps.Length >= 2 && !Prose.IsFinished(text) && steps.Count(s => s.Count(c => c == ' ') < 3) >= steps.Length - 1
            && (steps.Length > 2 || text.Contains('>') || text.Contains('»') || text.Contains('›'));
    }

    /// <summary>A word like "example.org" stands in it.</summary>
    public static bool HasAddress(string text)
    {
        for (var dot = text.IndexOf('.'); dot > 0 && dot + 2 < text.Length; dot = text.IndexOf('.', dot + 1))
            if (char.IsAsciiLetterLower(text[dot - 1]) && char.IsAsciiLetterLower(text[dot + 1]) && char.IsAsciiLetterLower(text[dot + 2]))
                return true;
        return false;
    }

    /// <summary>A date with at most a few words around it.</summary>
    public static bool IsDated(Line line) =>
        line.Words.Count <= 20 && !line.IsProse && Dates.Find(line.Text, monthFirst: true) is not null
        && line.Words.Count(w => w != "#") <= 9;

    /// <summary>A name alone: no word of it is written small anywhere in the article, as the words of a headline are.</summary>
    public static bool IsBareName(string text, IReadOnlySet<string> vocabulary) =>
        Bylines.LooksLikeName(text) && !text.Split(' ').Any(w => char.IsUpper(w[0]) && vocabulary.Contains(w.ToLowerInvariant()));

    /// <summary>The words that the article writes with a small first letter.</summary>
    public static IReadOnlySet<string> Vocabulary(IReadOnlyList<Line> lines) =>
        lines.Where(l => l.IsKept && l.IsProse)
            .SelectMany(l => l.Text.Split(' '))
            .Select(w => w.Trim('.', ',', ';', ':', '"', '”', '“', '’', '(', ')'))
            .Where(w => w.Length > 0 && char.IsLower(w[0]))
            .ToHashSet();
}
