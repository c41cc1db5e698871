using Casus.Acquire;
using Casus.Clean.Furniture;
using Casus.Clean.Lines;
using Casus.Clean.Markup;
using Casus.Clean.Metadata;
using Casus.Clean.Scraped;

namespace Casus.Clean;

/// <summary>Turns a page into its article: a pure function that never throws; what holds no article is rejected with its reason.</summary>
public static class Cleaner
{
    public static Cleaned Clean(Page page)
    {
        if (page.Content.IsEmpty)
            return Rejected(page, "it is empty");
        if (Decoder.Decode(page.Content.Span, page.Charset) is not { } decoded)
            return Rejected(page, "it is not text in any encoding that is known");
        if (string.IsNullOrWhiteSpace(decoded))
            return Rejected(page, "it holds no text");
        return page.IsBare ? Whole(page, decoded) : Finish(page, Read(page, decoded));
    }

    /// <summary>Takes a text as it stands.</summary>
    static Cleaned.Kept Whole(Page page, string text) =>
        Composer.Keep(page, new(ScrapedText.Lines(Whitespace.Normalize(text)), Facts.None), Carried(page) with { Language = Languages.Detect(text) });

    /// <summary>Trims a draft and composes the article.</summary>
    internal static Cleaned Finish(Page page, Draft draft)
    {
        var carried = draft with { Facts = Carried(page).Or(draft.Facts) };
        var language = Languages.Detect(string.Join(' ', carried.Lines.Where(l => l.IsKept && l.IsProse).Select(l => l.Text)));
        var facts = Trimmer.Trim(carried, language);
        return Composer.Compose(page, carried, facts with { Language = language ?? facts.Language });
    }

    static Draft Read(Page page, string text) =>
        page.MediaType == "text/html" || LooksLikeHtml(text) ? HtmlPage.Read(text, page.Url)
        : page.MediaType == "text/markdown" ? Markdown.Read(Whitespace.Normalize(text))
        : new(ScrapedText.Lines(Whitespace.Normalize(text)), Facts.None);

    // Rows of JSONL and CSV often carry markup in their text field.
    static bool LooksLikeHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<") && (start[..Math.Min(start.Length, 2000)].Contains("</", StringComparison.Ordinal) || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase));
    }

    static Facts Carried(Page page) => new()
    {
        Title = page.Title is { } title ? Whitespace.Collapse(title) : null,
        Authors = Bylines.Names(page.Author, page.Outlet),
        Published = Period.Parse(page.Published) ?? Dates.Find(page.Published),
        Outlet = page.Outlet,
        Url = page.Url,
    };

    internal static Cleaned Rejected(Page page, string reason) => new Cleaned.Rejected(new(page.Source, "clean", reason));
}
