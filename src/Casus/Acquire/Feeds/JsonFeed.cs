using System.Text;
using System.Text.Json;

namespace Casus.Acquire.Feeds;

/// <summary>The articles of a JSON Feed (version 1 or 1.1).</summary>
static class JsonFeed
{
    public static IEnumerable<Acquired> Pages(string text, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var outlet = String(document.RootElement, "title");
            var pages = Items(document.RootElement).Select((item, i) => ToPage(item, FeedPages.Place(source, i + 1), outlet)).ToList();
            return pages.Count > 0 ? pages : [Sources.Refused(source, "the feed has no items")];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair.
            return [Sources.Refused(source, $"it is not valid JSON: {exception.Message}")];
        }
    }

    public static IReadOnlyList<string> Links(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. Items(document.RootElement).Select(Link).OfType<string>()];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    static Acquired ToPage(JsonElement item, string source, string? outlet)
    {
        var (html, plain) = (String(item, "content_html"), String(item, "content_text"));
        var body = html ?? plain ?? String(item, "summary");
        return body is null ? Sources.Refused(source, FeedPages.Empty(Link(item))) : new Acquired.Taken(new(source, html is not null ? "text/html" : "text/plain", Encoding.UTF8.GetBytes(body))
        {
            Url = Link(item),
            Title = String(item, "title"),
            Author = Authors(item),
            Outlet = outlet,
            Published = String(item, "date_published"),
            Charset = "utf-8",
            IsSummary = html is null && plain is null,
        });
    }

    static string? Link(JsonElement item) => Web(String(item, "url")) ?? Web(String(item, "id"));

    static string? Web(string? address) => address is not null && Address.IsWeb(address) ? address : null;

    // "authors" since version 1.1, "author" before.
    static string? Authors(JsonElement item)
    {
        var authors = item.TryGetProperty("authors", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList()
            : item.TryGetProperty("author", out var one) ? [one] : [];
        return authors.Count == 0 ? null : string.Join("; ", authors.Select(a => String(a, "name")).OfType<string>());
    }

    static List<JsonElement> Items(JsonElement feed) =>
        feed.ValueKind == JsonValueKind.Object && feed.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)]
            : [];

    static string? String(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
