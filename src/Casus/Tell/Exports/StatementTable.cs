using System.Globalization;
using System.Text;
using Casus.Tell.Entries;

namespace Casus.Tell.Exports;

/// <summary>
/// The model as a table (RFC 4180): one row for each passage behind each thing, so that a spreadsheet can filter, count
/// and check. No cell can be a formula.
/// </summary>
static class StatementTable
{
    static readonly string[] Columns =
        ["kind", "title", "actors", "when", "modality", "origins", "articles", "article", "article_title", "outlet", "published", "url", "start", "end", "quotation"];

    public static string Write(Cargo cargo)
    {
        var table = new StringBuilder();
        Row(table, Columns);
        foreach (var entry in cargo.Entries)
            foreach (var passage in entry.Passages.Distinct())
                Row(table, Cells(entry, cargo.Short(passage), cargo));
        return table.ToString();
    }

    static string?[] Cells(Entry entry, Passage passage, Cargo cargo)
    {
        var article = cargo.Article(passage.Article);
        return
        [
            Words.Kebab(entry.Kind),
            entry.Title,
            string.Join("; ", entry.Actors),
            entry.When?.ToString(),
            entry.Modality is { } modality ? Words.Kebab(modality) : null,
            Number(entry.Origins.Count),
            Number(entry.Articles.Count),
            article.Id,
            Source.TitleOf(article),
            article.Outlet,
            article.Published?.ToString(),
            Cargo.Link(article),
            Number(passage.Start),
            Number(passage.End),
            passage.Text,
        ];
    }

    static void Row(StringBuilder table, IEnumerable<string?> cells) =>
        table.AppendJoin(',', cells.Select(c => Cell.Of(Xml.Clean(c)))).Append("\r\n");

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
