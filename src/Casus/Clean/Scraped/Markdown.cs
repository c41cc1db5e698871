using System.Text;
using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Scraped;

/// <summary>Reads an article in Markdown: its lines without their marks, and the facts of its front matter.</summary>
static class Markdown
{
    public static Draft Read(string text)
    {
        var rows = text.Split('\n').Select(r => r.TrimEnd()).ToList();
        var (facts, start) = FrontMatter(rows);
        var lines = new List<Line>();
        var paragraph = new StringBuilder();
        foreach (var row in rows.Skip(start).Append(""))
        {
            var (kind, content) = Block(row.Trim());
            if (content.Length > 0 && kind == BlockKind.Paragraph)
            {
                paragraph.Append(' ').Append(content);
                continue;
            }
            Add(lines, BlockKind.Paragraph, paragraph.ToString());
            paragraph.Clear();
            Add(lines, kind, content);
        }
        var title = lines.FirstOrDefault(l => l.Kind == BlockKind.Heading);
        if (title is null || facts.Title is not null || lines.TakeWhile(l => l != title).Any(l => l.IsProse))
            return new(lines, facts);
        title.IsTitle = true;
        return new(lines, facts with { Title = title.Text });
    }

    static void Add(List<Line> lines, BlockKind kind, string content)
    {
        var text = Whitespace.Collapse(Inline(content));
        if (text.Length > 0)
            lines.Add(new(kind, text));
    }

    static (BlockKind Kind, string Content) Block(string row)
    {
        var hashes = row.Length - row.TrimStart('#').Length;
        if (hashes is > 0 and <= 6 && row.Length > hashes && row[hashes] == ' ')
            return (BlockKind.Heading, row[hashes..].Trim().TrimEnd('#'));
        if (row.StartsWith('>'))
            return (BlockKind.BlockQuote, row.TrimStart('>', ' '));
        if (row.StartsWith("- ", StringComparison.Ordinal) || row.StartsWith("* ", StringComparison.Ordinal) || row.StartsWith("+ ", StringComparison.Ordinal))
            return (BlockKind.ListItem, row[2..]);
        var number = row.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (number is > 0 and <= 3 && row[number] is '.' or ')' && number + 1 < row.Length && row[number + 1] == ' ')
            return (BlockKind.ListItem, row);
        return row.Length >= 3 && row.All(c => c is '-' or '=' or '*' or '_' or ' ' or '|' or '`') ? (BlockKind.Heading, "") : (BlockKind.Paragraph, row);
    }

    /// <summary>Text without the marks of emphasis, code, links and images; an image leaves nothing, a link its words.</summary>
    static string Inline(string text)
    {
        var bare = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && char.IsPunctuation(text[at + 1]))
                bare.Append(text[++at]);
            else if (text[at] == '!' && at + 1 < text.Length && text[at + 1] == '[' && LinkEnd(text, at + 1) is var (_, imageEnd))
                at = imageEnd;
            else if (text[at] == '[' && LinkEnd(text, at) is var (wordsEnd, end))
            {
                bare.Append(Inline(text[(at + 1)..wordsEnd]));
                at = end;
            }
            else if (text[at] is not ('*' or '`') && !(text[at] == '_' && IsEmphasis(text, at)))
                bare.Append(text[at]);
        }
        return bare.ToString();
    }

    static bool IsEmphasis(string text, int at) =>
        at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);

    // Links are short: a bracket that does not close soon is only a bracket, and nothing is searched twice.
    static (int WordsEnd, int End)? LinkEnd(string text, int open)
    {
        const int Longest = 1000;
        var close = text.IndexOf("](", open, Math.Min(Longest, text.Length - open), StringComparison.Ordinal);
        if (close < 0)
            return null;
        var end = text.IndexOf(')', close, Math.Min(Longest, text.Length - close));
        return end < 0 ? null : (close, end);
    }

    static (Facts Facts, int Start) FrontMatter(List<string> rows)
    {
        var end = rows.Count > 1 && rows[0] == "---" ? rows.FindIndex(1, Math.Min(rows.Count - 1, 60), r => r == "---") : -1;
        if (end < 0)
            return (Facts.None, 0);
        var fields = rows.Take(end).Skip(1)
            .Select(r => r.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(p => p.Length == 2)
            .GroupBy(p => p[0].ToLowerInvariant())
            .ToDictionary(g => g.Key, g => g.First()[1].Trim('"', '\'', '[', ']', ' '));
        string? Field(params string[] names) => names.Select(n => fields.GetValueOrDefault(n)).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return (new()
        {
            Title = Field("title"),
            Authors = Bylines.Names(Field("author", "authors")),
            Published = Dates.Find(Field("date", "published")),
            Updated = Dates.Find(Field("updated", "modified", "lastmod")),
            Outlet = Field("outlet", "publisher", "site"),
            Section = Field("section", "category"),
            Language = Field("language", "lang"),
            Url = Field("url", "canonical", "source"),
        }, end + 1);
    }
}
