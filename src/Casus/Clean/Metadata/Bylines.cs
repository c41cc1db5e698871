using System.Buffers;
using Casus.Clean.Lines;

namespace Casus.Clean.Metadata;

/// <summary>Reads the names of authors out of bylines and author fields.</summary>
static class Bylines
{
    static readonly HashSet<string> Jobs =
        [.. Table.Rows("clean/jobs.tsv").SelectMany(r => r.Skip(1)).Select(w => w.ToLowerInvariant())];

    static readonly string[] Openers =
        [.. Table.Rows("clean/bylines.tsv").SelectMany(r => r.Skip(1)).Distinct().OrderByDescending(w => w.Length)];

    static readonly string[] Joints =
        [" and ", " & ", ";", ",", " und ", " et ", " y ", " e ", " og ", " och ", " ve ", " и ", " та ", " i ", " en ", "、", "，", "|", "/", "•", "·", "\n", " - ", " – ", " — "];

    static readonly HashSet<string> Particles =
        ["de", "da", "do", "dos", "du", "di", "del", "della", "der", "den", "des", "van", "von", "vom", "zu", "zur", "ten", "ter", "la", "le", "al", "el", "bin", "bint", "ibn", "abu", "af", "av", "y", "e", "e-rahman", "ul", "ur", "of", "st"];

    static readonly char[] Brackets = ['(', '[', '（', '【'];

    static readonly SearchValues<char> NotInNames = SearchValues.Create("@0123456789<>{}=_:!?\"#");

    /// <summary>The names in a byline or author field, without job titles, outlets, addresses and words like "By".</summary>
    public static IReadOnlyList<string> Names(string? text, string? outlet = null) =>
        text is null ? []
        : [.. WithoutOpener(text.Trim()).Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where((part, i) => i == 0 || !IsJob(part))
            .Select(Trimmed).Where(n => IsAuthor(n, outlet)).Distinct(StringComparer.OrdinalIgnoreCase).Take(12)];

    /// <summary>Whether a line begins as a byline does: "By Jane Roe".</summary>
    public static bool Opens(string text) => WithoutOpener(text).Length < text.Length;

    /// <summary>Two to four capitalised words, particles aside, and nothing else.</summary>
    public static bool LooksLikeName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && text.Length <= 50 && !text.AsSpan().ContainsAny(NotInNames) && !Prose.IsStopped(text.TrimEnd('.'))
            && words.Count(w => char.IsUpper(w[0])) >= 2
            && words.All(w => char.IsUpper(w[0]) || Particles.Contains(w.ToLowerInvariant()))
            && !words.Any(w => Jobs.Contains(w.ToLowerInvariant()));
    }

    /// <summary>Names and job titles only, at least one name: "Jane Roe, diplomatic editor", "Jane Roe and agencies".</summary>
    public static bool IsListOfNames(string text, Func<string, bool> isName)
    {
        var parts = text.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 1 and <= 6 && text.Count(c => c == ' ') < 12 && isName(parts[0]) && parts.Skip(1).All(p => isName(p) || IsJob(p));
    }

    // "Palace Correspondent": what ends in a word of the newsroom, or has none but such words.
    static bool IsJob(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && words.Length <= 6
        && (Jobs.Contains(words[^1].ToLowerInvariant()) || Jobs.Contains(words[0].ToLowerInvariant()));

    static string WithoutOpener(string text)
    {
        foreach (var opener in Openers)
            if (text.Length > opener.Length + 1 && text.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && text[opener.Length] is ' ' or ':' or '：' or '/' or '.')
                return text[(opener.Length + 1)..].TrimStart(' ', ':', '：');
        return text;
    }

    // "Jane Roe in Sedrin", "Jane Roe on March 14", "Jane Roe Senior Editor (AP)": the name ends where small words, dates or jobs begin.
    static string Trimmed(string name)
    {
        var bracket = name.IndexOfAny(Brackets);
        var bare = (bracket > 0 ? name[..bracket] : name).Trim(' ', '.', '*', '-', '–', '"', ')', ']', '\u00A0');
        var words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0].Equals("by", StringComparison.OrdinalIgnoreCase))
            words.RemoveAt(0);
        if (words.Count > 0 && char.IsUpper(words[0][0]))
            words = [.. words.TakeWhile(w => !char.IsLower(w[0]) || Particles.Contains(w))];
        while (words.Count > 0 && (Particles.Contains(words[^1]) || (words.Count > 2 && Jobs.Contains(words[^1].ToLowerInvariant()))))
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    static bool IsAuthor(string name, string? outlet)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6 && (words.Length == 1 || !char.IsLower(words[0][0]) || Particles.Contains(words[0])) && name.Length is > 1 and <= 60 && !name.AsSpan().ContainsAny(NotInNames)
            && !name.Contains("www.", StringComparison.OrdinalIgnoreCase) && !name.Contains(".com", StringComparison.OrdinalIgnoreCase)
            && !words.All(w => Jobs.Contains(w.ToLowerInvariant()))
            && !string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase)
            && Dates.Find(name) is null;
    }
}
