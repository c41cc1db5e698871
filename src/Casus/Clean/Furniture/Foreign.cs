using Casus.Clean.Lines;

namespace Casus.Clean.Furniture;

/// <summary>Knows short lines written in another language than the article: remnants of the interface of a page.</summary>
static class Foreign
{
    /// <summary>The letters beyond ASCII that the article itself uses.</summary>
    public static IReadOnlySet<char> Letters(IReadOnlyList<Line> lines)
    {
        var letters = new HashSet<char>();
        foreach (var line in lines.Where(l => l is { IsKept: true, IsProse: true }))
            for (var rest = line.Text.AsSpan(); rest.IndexOfAnyExceptInRange('\0', '\u007F') is var at and >= 0; rest = rest[(at + 1)..])
                if (IsTelling(rest[at]))
                    letters.Add(rest[at]);
        return letters;
    }

    /// <summary>Whether the line uses letters that the article never does, or its words are of another language.</summary>
    public static bool Is(Line line, string? language, IReadOnlySet<char> letters)
    {
        if (line.Words.Count < 2)
            return false;
        var strange = line.Text.Count(c => IsTelling(c) && !letters.Contains(c));
        return strange >= 2 && (language == "en" || strange * 4 >= line.Text.Count(char.IsLetter))
            || (language is not null && Languages.Detect(line.Text) is { } other && other != language && line.Words.Count >= 4);
    }

    static bool IsTelling(char c) => c > 127 && char.IsLetter(c);
}
