using Casus.Clean.Lines;

namespace Casus.Clean.Scraped;

/// <summary>Splits text that was already taken off a page into its lines.</summary>
static class ScrapedText
{
    const string Bullets = "•‣◦▪●■►▶✓✔➤·*";

    // Text wrapped by hand has lines of about this length that end within their sentences.
    const int WrapFrom = 45;
    const int WrapTo = 110;

    public static IReadOnlyList<Line> Lines(string text)
    {
        var rows = text.Split('\n').Select(Whitespace.Collapse).ToList();
        var wrapped = IsWrapped(rows);
        var lines = new List<Line>();
        var attached = false;
        foreach (var row in wrapped ? Joined(rows) : rows)
        {
            if (row.Length > 0)
                lines.Add(ToLine(row, attached));
            attached = row.Length > 0;
        }
        return lines;
    }

    static Line ToLine(string row, bool attached)
    {
        var bulleted = Bullets.Contains(row[0]) && row.Length > 1 && (row[1] == ' ' || row[0] != '*');
        var bare = bulleted ? row[1..].TrimStart() : row;
        return bulleted && bare.Length > 0
            ? new(BlockKind.ListItem, bare) { IsAttached = attached }
            : new(BlockKind.Paragraph, row) { IsAttached = attached };
    }

    static bool IsWrapped(List<string> rows)
    {
        var pairs = rows.Zip(rows.Skip(1)).Where(p => p.First.Length > 0 && p.Second.Length > 0).ToList();
        var broken = pairs.Count(p => p.First.Length is >= WrapFrom and <= WrapTo && !Prose.IsFinished(p.First));
        return pairs.Count >= 3 && rows.Max(r => r.Length) <= WrapTo + 20 && broken * 2 > pairs.Count;
    }

    static IEnumerable<string> Joined(List<string> rows)
    {
        var paragraph = "";
        foreach (var row in rows)
        {
            var continues = paragraph.Length >= WrapFrom && row.Length > 0 && !Bullets.Contains(row[0]);
            if (!continues && paragraph.Length > 0)
                yield return paragraph;
            if (row.Length == 0)
                yield return "";
            paragraph = continues ? $"{paragraph} {row}" : row;
        }
        yield return paragraph;
    }
}
