using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Markup;

/// <summary>Reads a page in HTML: the lines of its main text and the facts of its head.</summary>
static class HtmlPage
{
    public static Draft Read(string text, string? url)
    {
        using var document = new HtmlParser().ParseDocument(text);
        var lines = document.QuerySelectorAll("p, h2, h3, li, blockquote")
            .Select(e => new Line(e.LocalName switch { "p" => BlockKind.Paragraph, "li" => BlockKind.ListItem, "blockquote" => BlockKind.BlockQuote, _ => BlockKind.Heading }, Whitespace.Collapse(e.TextContent)))
            .Where(l => l.Text.Length > 0);
        return new([.. lines], Facts.None with { Title = document.Title });
    }
}
