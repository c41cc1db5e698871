using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Casus.Clean.Lines;

namespace Casus.Clean.Metadata;

/// <summary>Gathers what a page in HTML says of its article: linked data first, then meta elements, microdata, bylines, the address.</summary>
static partial class PageFacts
{
    public static Facts Read(IHtmlDocument document, LinkedData data, string? address)
    {
        var meta = new MetaFields(document);
        var url = Absolute(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? meta.First("og:url") ?? data.Url ?? address;
        var outlet = Clean(data.Outlet) ?? Clean(meta.First("og:site_name", "application-name", "publisher", "dc.publisher"));
        var language = document.DocumentElement?.GetAttribute("lang") ?? meta.First("og:locale", "content-language", "language") ?? data.Language;
        return new()
        {
            Title = Titles.Choose(document, data.Title, meta.First("og:title", "twitter:title", "dc.title", "title"), outlet),
            Authors = Authors(document, data, meta, outlet),
            Published = Published(document, data, meta, url ?? address),
            Updated = Dates.Find(data.Updated) ?? Dates.Find(meta.First("article:modified_time", "og:updated_time", "last-modified", "lastmod", "dc.date.modified", "dcterms.modified")),
            Outlet = outlet,
            Section = Clean(data.Section) ?? Clean(meta.First("article:section", "section", "parsely-section", "cxenseparse:section")),
            Language = language is { Length: >= 2 } ? language[..2].ToLowerInvariant() : null,
            Url = url,
        };
    }

    static List<string> Authors(IHtmlDocument document, LinkedData data, MetaFields meta, string? outlet)
    {
        IEnumerable<Func<IReadOnlyList<string>>> sources =
        [
            () => data.Authors,
            () => meta.All("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author", "citation_author", "article:author_name"),
            () => Texts(document, "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]", 40),
            // The first byline is the article's; those below belong to the articles beside it.
            () => [.. Texts(document, "[class*=byline], [class*=Byline], [class*=author], [class*=Author]", 80).Where(t => Bylines.Names(t, outlet).Count > 0).Take(1)],
        ];
        return sources
            .Select(read => read().Where(a => !a.Contains("://", StringComparison.Ordinal)).SelectMany(a => Bylines.Names(Clean(a), outlet)).Distinct(StringComparer.OrdinalIgnoreCase).ToList())
            .FirstOrDefault(names => names.Count > 0) ?? [];
    }

    static Period? Published(IHtmlDocument document, LinkedData data, MetaFields meta, string? url) =>
        Dates.Find(data.Published)
        ?? Dates.Find(meta.First("article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "date", "cxenseparse:recs:publishtime", "article.published", "citation_publication_date"))
        ?? Dates.Find(Attribute(document, "[itemprop=datePublished]", "content", "datetime"))
        ?? Dates.Find(Attribute(document, "article time[datetime], time[pubdate], time[class*=publish], time[datetime]", "datetime"))
        ?? InAddress(url)
        ?? Texts(document, "[class*=publish], [class*=date], [class*=Date], time, [class*=posted]", 80).Take(10).Select(t => Dates.Find(t, monthFirst: true)).FirstOrDefault(d => d is not null);

    // ".../2024/06/19/..." or ".../20240619-..."
    static Period? InAddress(string? url) =>
        url is not null && AddressDate().Match(url) is { Success: true } match
            ? Dates.Find($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}")
            : null;

    static string? Attribute(IHtmlDocument document, string selector, params string[] names) =>
        document.QuerySelector(selector) is { } element ? names.Select(element.GetAttribute).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) : null;

    static IReadOnlyList<string> Texts(IHtmlDocument document, string selector, int longest) =>
        [.. document.QuerySelectorAll(selector).Take(12).Select(e => Whitespace.Collapse(e.GetAttribute("content") ?? e.TextContent)).Where(t => t.Length > 0 && t.Length <= longest)];

    static string? Absolute(string? address) => address is not null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address : null;

    static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text));

    [GeneratedRegex(@"[/_-]((?:19|20)[0-9]{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12][0-9]|3[01])(?![0-9])")]
    private static partial Regex AddressDate();
}
