using System.Text;

namespace Casus.Acquire.Feeds;

/// <summary>Tells a feed by its root, not by its name.</summary>
static class FeedKinds
{
    const int Probed = 16 * 1024;

    // Roots without their prefix: RSS 0.91 to 2.0; Atom; RSS 0.90 and 1.0; OPML.
    static readonly Dictionary<string, FeedKind> Roots = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rss"] = FeedKind.Xml,
        ["feed"] = FeedKind.Xml,
        ["RDF"] = FeedKind.Xml,
        ["opml"] = FeedKind.List,
    };

    /// <summary>The kind by the first bytes, or by all of them.</summary>
    public static FeedKind Of(ReadOnlySpan<byte> start)
    {
        var probe = start[..Math.Min(start.Length, Probed)];
        return Of((Charset.Of(probe) ?? Encoding.UTF8).GetString(probe));
    }

    public static FeedKind Of(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Probed)).TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith('{'))
            return start.Contains("\"https://jsonfeed.org/version/", StringComparison.OrdinalIgnoreCase) || start.Contains("\"https:\\/\\/jsonfeed.org\\/version\\/", StringComparison.OrdinalIgnoreCase) ? FeedKind.Json : FeedKind.None;
        if (!start.StartsWith('<'))
            return FeedKind.None;
        var root = new XmlTokens(start.ToString()).Read().FirstOrDefault(t => t.Kind == XmlTokenKind.Start);
        return root.Name is null ? FeedKind.None : Roots.GetValueOrDefault(root.Name[(root.Name.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }
}
