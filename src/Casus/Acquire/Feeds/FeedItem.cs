using System.Net;
using System.Text;

namespace Casus.Acquire.Feeds;

/// <summary>An item of a feed in XML: the source of each of its elements, by name, and the page it makes.</summary>
sealed class FeedItem
{
    // So few words are a teaser, even where a feed has nothing else.
    const int FewestWords = 200;

    static readonly Dictionary<string, string[]> Names = Table.Rows("acquire/feed-fields.tsv").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal);

    readonly List<FeedField> _fields = [];

    public void Add(FeedField field) => _fields.Add(field);

    public string? Link => Fields("link").Select(f => f.Address).FirstOrDefault(a => a is not null && Address.IsWeb(a));

    /// <summary>The page as far as the feed tells it; null where it tells nothing of it.</summary>
    public Page? ToPage(string source, string? outlet)
    {
        var content = Text("content");
        var body = content ?? Text("summary");
        return body is null ? null : new Page(source, "text/html", Encoding.UTF8.GetBytes(body))
        {
            Url = Link,
            Title = Plain(Text("title")),
            Author = Plain(Fields("author").Select(f => f.Inner("name") ?? f.Text).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))),
            Outlet = outlet,
            Published = Plain(Text("published")),
            Charset = "utf-8",
            IsSummary = content is null && body.Count(char.IsWhiteSpace) < FewestWords,
        };
    }

    IEnumerable<FeedField> Fields(string name) => Names[name].SelectMany(n => _fields.Where(f => f.Name == n));

    string? Text(string name) => Fields(name).Select(f => f.Text).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));

    // Titles are often escaped twice.
    internal static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : WebUtility.HtmlDecode(text).Trim();
}
