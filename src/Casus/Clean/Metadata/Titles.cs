using AngleSharp.Html.Dom;
using Casus.Clean.Lines;

namespace Casus.Clean.Metadata;

/// <summary>Chooses the title of a page among what its parts say, without the name of the site.</summary>
static class Titles
{
    static readonly string[] Marks = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", "｜", " ー "];

    public static string? Choose(IHtmlDocument document, string? linked, string? meta, string? outlet)
    {
        var headings = document.QuerySelectorAll("h1").Select(h => Whitespace.Collapse(h.TextContent)).Where(t => t.Length is > 0 and < 400).ToList();
        var window = document.Title is { } title ? WithoutSite(Whitespace.Collapse(title), outlet) : null;
        var property = meta is null ? null : WithoutSite(Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(meta)), outlet);
        var data = linked is null ? null : WithoutSite(Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(linked)), outlet);
        var told = new[] { data, property, window }.OfType<string>().Where(t => t.Length > 0).ToList();
        // The heading that the head of the page also tells is what a reader sees as the title; two that agree outvote it.
        var shown = headings.FirstOrDefault(h => told.Any(t => Agrees(h, t))) ?? (headings.Count == 1 && Folded.Words(headings[0]).Count >= 3 ? headings[0] : null);
        var outvoted = data is { Length: > 0 } && property is not null && Compact(data) == Compact(property);
        return (outvoted ? data : shown) ?? told.FirstOrDefault() ?? headings.FirstOrDefault();
    }

    /// <summary>The title without a part that names the outlet, or that is short and stands behind the last mark.</summary>
    public static string WithoutSite(string title, string? outlet)
    {
        foreach (var mark in Marks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var (before, behind) = (title[..at].Trim(), title[(at + mark.Length)..].Trim());
            if (IsSite(behind, outlet) || (Folded.Words(behind).Count <= 3 && Folded.Words(before).Count >= 4 && mark is not " - " and not " – " and not " — " and not " / "))
                return WithoutSite(before, outlet);
            if (title.IndexOf(mark, StringComparison.Ordinal) is var first && IsSite(title[..first].Trim(), outlet))
                return title[(first + mark.Length)..].Trim();
        }
        return title;
    }

    static bool IsSite(string part, string? outlet) =>
        part.Length > 0 && (outlet is null
            ? Folded.Words(part).Count <= 3 && part.Contains('.')
            : Compact(outlet).Contains(Compact(part), StringComparison.Ordinal) || Compact(part).Contains(Compact(outlet), StringComparison.Ordinal));

    static bool Agrees(string heading, string told)
    {
        var (a, b) = (Compact(heading), Compact(told));
        return a.Length > 0 && b.Length > 0 && (a == b || (a.Length >= 12 && b.Contains(a, StringComparison.Ordinal)) || (b.Length >= 12 && a.Contains(b, StringComparison.Ordinal)));
    }

    static string Compact(string text) => string.Concat(Folded.Words(text));
}
