using System.Globalization;
using System.Text;

namespace Casus.Acquire.Feeds;

/// <summary>The articles that a feed brings: its full texts where it has them, otherwise its summaries, marked as such.</summary>
static class FeedPages
{
    public static IEnumerable<Acquired> Read(byte[] content, string source) =>
        Text(content) is not { } text ? [Sources.Refused(source, Charset.Unknown)] : FeedKinds.Of(text) switch
        {
            FeedKind.List => [Sources.Refused(source, "it is a list of feeds; 'casus acquire' fetches what they hold")],
            FeedKind.Json => JsonFeed.Pages(text, source),
            _ when text.Contains("<!ENTITY", StringComparison.Ordinal) => [Sources.Refused(source, "it declares entities, which no feed needs and which are not expanded")],
            _ => Xml(text, source),
        };

    /// <summary>The addresses of the pages that a feed, or of the feeds that a list, leads to.</summary>
    public static IReadOnlyList<string> Links(byte[] content) =>
        Text(content) is not { } text ? [] : FeedKinds.Of(text) switch
        {
            FeedKind.List => FeedList.Read(text),
            FeedKind.Json => JsonFeed.Links(text),
            FeedKind.Xml => [.. XmlFeed.Read(text).Items.Select(i => i.Link).OfType<string>()],
            _ => [],
        };

    static IEnumerable<Acquired> Xml(string text, string source)
    {
        var feed = XmlFeed.Read(text);
        for (var i = 0; i < feed.Items.Count; i++)
        {
            var place = Place(source, i + 1);
            yield return feed.Items[i].ToPage(place, feed.Title) is { } page ? new Acquired.Taken(page) : Sources.Refused(place, Empty(feed.Items[i].Link));
        }
        if (feed.IsCutOff)
            yield return Sources.Refused(Place(source, feed.Items.Count + 1), "the feed is cut off within this item");
        else if (feed.Items.Count == 0)
            yield return Sources.Refused(source, "the feed has no items");
    }

    internal static string Place(string source, int number) => string.Create(CultureInfo.InvariantCulture, $"{source}#{number}");

    internal static string Empty(string? link) => link is null ? "the item has neither text nor link" : $"the item has no text, only a link: {link}";

    // What XML declares of its encoding stands where HTML would not look for it, so the bytes decide, and then the declaration.
    static string? Text(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, 200));
        var declared = head.Split("encoding=", 2) is [_, { Length: > 1 } rest] ? rest[1..].Split(rest[0], 2)[0] : null;
        var encoding = Charset.IsUtf8(content) || Charset.IsWide(content) ? null : Charset.Declared(declared);
        return (encoding ?? Charset.Of(content))?.GetString(content).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
    }
}
