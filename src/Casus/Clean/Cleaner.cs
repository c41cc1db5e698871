using System.Globalization;
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
    // The longest reports of the press, live blogs among them, have a third of this many characters.
    const int Longest = 1_000_000;

    public static Cleaned Clean(Page page)
    {
        if (page.Content.IsEmpty)
            return Rejected(page, "it is empty");
        if (Decoder.Decode(page.Content.Span, page.Charset) is not { } decoded)
            return Rejected(page, Charset.Unknown);
        if (string.IsNullOrWhiteSpace(decoded))
            return Rejected(page, "it holds no text");
        var html = !page.IsBare && (page.MediaType == "text/html" || LooksLikeHtml(decoded));
        if (!html && decoded.Length > Longest)
            return Rejected(page, TooLong);
        return page.IsBare ? Whole(page, decoded) : Read(page, decoded, html) is { } draft ? Finish(page, draft) : Rejected(page, TooMany);
    }

    static readonly string TooLong = string.Create(CultureInfo.InvariantCulture, $"it is longer than any article: more than {Longest} characters");

    static readonly string TooMany = string.Create(CultureInfo.InvariantCulture, $"it is larger than any article: more than {SlimPage.MostElements} elements or {SlimPage.MostCharacters} characters");

    /// <summary>Takes a text as it stands.</summary>
    static Cleaned.Kept Whole(Page page, string text) =>
        Composer.Keep(page, new(ScrapedText.Lines(Whitespace.Normalize(text)), Facts.None), Carried(page) with { Language = Languages.Detect(text) });

    /// <summary>Trims a draft and composes the article.</summary>
    internal static Cleaned Finish(Page page, Draft draft)
    {
        if (draft.Lines.Sum(l => l.Text.Length) > Longest)
            return Rejected(page, TooLong);
        var carried = draft with { Facts = Carried(page, draft.Facts.Url).Or(draft.Facts) };
        var language = Languages.Detect(string.Join(' ', carried.Lines.Where(l => l.IsKept && l.IsProse).Select(l => l.Text)));
        var facts = Trimmer.Trim(carried, language);
        return Composer.Compose(page, carried, facts with { Language = language ?? facts.Language });
    }

    static Draft? Read(Page page, string text, bool html) =>
        html ? HtmlPage.Read(text, page.Url)
        : page.MediaType == "text/markdown" ? Markdown.Read(Whitespace.Normalize(text))
        : new(ScrapedText.Lines(Whitespace.Normalize(text)), Facts.None);

    // Rows of JSONL and CSV often carry markup in their text field.
    static bool LooksLikeHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<") && (start[..Math.Min(start.Length, 2000)].Contains("</", StringComparison.Ordinal) || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase));
    }

    static Facts Carried(Page page, string? declared = null) => new()
    {
        Title = Plain(page.Title),
        Authors = Bylines.Names(page.Author, page.Outlet),
        Published = Period.Parse(page.Published) ?? Dates.Find(page.Published),
        Outlet = Plain(page.Outlet),
        Url = page.Url is null ? null : Address.Canonical(page.Url, declared) ?? Plain(page.Url),
    };

    static string? Plain(string? field) => field is null ? null : Whitespace.Line(field);

    internal static Cleaned Rejected(Page page, string reason) => new Cleaned.Rejected(new(page.Source, "clean", reason));
}
