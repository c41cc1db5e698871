using System.Text;

namespace Casus.Acquire;

/// <summary>The fields of one row of a JSONL or CSV file that Casus knows; a blank field is an absent one.</summary>
sealed record Row(Func<string, string?> Field)
{
    static readonly string[] Bodies = ["text", "html"];

    public static IReadOnlyList<string> Names { get; } = ["id", "url", "title", .. Bodies, "published", "outlet", "author"];

    /// <summary>Whether a file whose fields have these names can hold articles.</summary>
    public static bool HasBody(IEnumerable<string> names) => names.Any(n => Bodies.Contains(n, StringComparer.OrdinalIgnoreCase));

    public Acquired ToPage(string source)
    {
        var (body, mediaType) = Known("text") is { } text ? (text, "text/plain") : (Known("html"), "text/html");
        if (body is null)
            return Sources.Refused(source, "it has neither a text nor an html field");
        var page = new Page(source, mediaType, Encoding.UTF8.GetBytes(body))
        {
            Id = Known("id"),
            Url = Known("url"),
            Title = Known("title"),
            Author = Known("author"),
            Outlet = Known("outlet"),
            Published = Known("published"),
            Charset = "utf-8",
        };
        return page.Content.Length > Capture.Limit ? Sources.Refused(source, Capture.TooLarge) : new Acquired.Taken(page);
    }

    string? Known(string name) => Field(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
