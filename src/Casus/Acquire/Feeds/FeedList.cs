namespace Casus.Acquire.Feeds;

/// <summary>The feeds that an OPML list names.</summary>
static class FeedList
{
    public static IReadOnlyList<string> Read(string text) =>
        [.. new XmlTokens(text).Read()
            .Where(t => t.Kind == XmlTokenKind.Start && t.Name == "outline")
            .Select(t => t.Attribute("xmlUrl")?.Trim())
            .OfType<string>()
            .Where(Address.IsWeb)
            .Distinct(StringComparer.Ordinal)];
}
