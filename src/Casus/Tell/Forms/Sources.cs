using System.Globalization;
using static Casus.Tell.Forms.Html;

namespace Casus.Tell.Forms;

/// <summary>The list of sources, and short names for them.</summary>
static class Sources
{
    /// <summary>"Harbour Post, 7 March 2031 · Ardovia and Besk sign river treaty · origin A".</summary>
    public static string Name(Source source) =>
        $"{source.Title} · {Outlet(source)}{Date(source)} · {Origin(source)}";

    public static string Date(Source source) =>
        source.Article.Published is { } published ? published.Start.ToString(Format(published), CultureInfo.InvariantCulture) : "undated";

    public static string Origin(Source source) =>
        $"origin {string.Join(" and ", source.Origins)}{(source.Credit is { } credit ? $" ({credit})" : "")}";

    /// <summary>"Brief from the press · 5 articles · 3 origins · 6–9 March 2031".</summary>
    public static string Summary(Brief brief)
    {
        var origins = brief.Sources.SelectMany(s => s.Origins).Distinct(StringComparer.Ordinal).Count();
        return $"Brief from the press · {Count(brief.Sources.Count, "article")} · {Count(origins, "origin")}{Span(brief)}";
    }

    public static string Table(Brief brief) => $"""
        <section id="sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">Sources</h2>
        <div class="wide"><table>
        <thead><tr><th scope="col">No.</th><th scope="col">Article</th><th scope="col">Outlet</th><th scope="col">Date</th><th scope="col">Origin</th></tr></thead>
        <tbody>
        {string.Concat(brief.Sources.Select(Row))}</tbody>
        </table></div>
        </section>

        """;

    static string Row(Source source) => $"""
        <tr id="a{source.Number}"><td>{source.Number}</td><td>{Title(source)}</td><td>{Text(source.Article.Outlet ?? "not named")}</td><td>{Text(Date(source))}</td><td>{Text(string.Join(", ", source.Origins))}{(source.Credit is { } credit ? $" · credits {Text(credit)}" : "")}</td></tr>

        """;

    static string Title(Source source)
    {
        var title = Text(source.Title);
        return IsLink(source.Article.Url) ? $"""<a href="{Text(source.Article.Url)}" rel="noreferrer noopener">{title}</a>""" : title;
    }

    static string Outlet(Source source) => source.Article.Outlet is { } outlet ? outlet + ", " : "";

    static string Count(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    static string Span(Brief brief)
    {
        var dates = brief.Sources.Where(s => s.Article.Published is not null).OrderBy(s => s.Article.Published).Select(Date).ToList();
        return dates.Count == 0 ? "" : dates[0] == dates[^1] ? $" · {dates[0]}" : $" · {dates[0]} to {dates[^1]}";
    }

    static string Format(Period period) => period.Precision switch
    {
        Precision.Decade => "yyyy's'",
        Precision.Year => "yyyy",
        Precision.Month => "MMMM yyyy",
        _ => "d MMMM yyyy",
    };
}
