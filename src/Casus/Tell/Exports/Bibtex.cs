using System.Text;
using Casus.Clean;

namespace Casus.Tell.Exports;

/// <summary>The sources as BibTeX: one <c>@misc</c> entry an article, which every style knows.</summary>
static class Bibtex
{
    public static string Write(Cargo cargo) =>
        $"% {Line(cargo.Title)}: the sources\n\n" + string.Join('\n', cargo.Articles.Select((a, i) => Entry(a, i + 1)));

    static string Entry(Article article, int number)
    {
        var date = Times.Date(article.Published)?.Split('-') ?? [];
        var entry = new StringBuilder().Append(System.Globalization.CultureInfo.InvariantCulture, $"@misc{{{Key(article, number)},\n");
        Field(entry, "author", string.Join(" and ", article.Authors.Select(Author)));
        Field(entry, "title", $"{{{Escaped(Source.TitleOf(article))}}}");
        Field(entry, "howpublished", Escaped(article.Outlet));
        Field(entry, "year", date.ElementAtOrDefault(0));
        Field(entry, "month", date.ElementAtOrDefault(1)?.TrimStart('0'));
        Field(entry, "day", date.ElementAtOrDefault(2)?.TrimStart('0'));
        Field(entry, "url", Cargo.Link(article)?.Replace("%", "\\%", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
        Field(entry, "language", article.Language);
        Field(entry, "note", Escaped($"Article {article.Id}"));
        return entry.Append("}\n").ToString();
    }

    /// <summary>A name in which a comma or an "and" would mean something else is kept whole by braces.</summary>
    static string Author(string name) =>
        name.Contains(',', StringComparison.Ordinal) || name.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escaped(name)}}}" : Escaped(name);

    /// <summary>The number keeps keys apart; the outlet makes them readable.</summary>
    static string Key(Article article, int number)
    {
        var outlet = string.Concat((article.Outlet ?? "article").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        var year = Times.Date(article.Published)?[..4] ?? "";
        return FormattableString.Invariant($"{(outlet.Length == 0 ? "article" : outlet)}{year}-{number}");
    }

    static void Field(StringBuilder entry, string name, string? value)
    {
        if (value is { Length: > 0 })
            entry.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>What TeX would take for a command stands for itself; braces, which could end the field, too.</summary>
    static string Escaped(string? text)
    {
        var escaped = new StringBuilder();
        foreach (var c in Line(text))
            escaped.Append(c switch
            {
                '#' or '$' or '%' or '&' or '_' => $"\\{c}",
                '\\' => "\\textbackslash ",
                '{' => "(",
                '}' => ")",
                '~' => "\\textasciitilde ",
                '^' => "\\textasciicircum ",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }

    static string Line(string? text) => string.Join(' ', Xml.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
