namespace Casus.Acquire.Feeds;

/// <summary>An element of a feed's item: its tag, and what stands between it and its end.</summary>
sealed record FeedField(XmlToken Tag, string Source, IReadOnlyList<XmlToken> Inside)
{
    public string Name => Tag.Name!;

    /// <summary>What it says: its text, or its markup where that stands unescaped (Atom, type xhtml).</summary>
    public string Text => Inside.Any(t => t.Kind != XmlTokenKind.Text) ? Source : string.Concat(Inside.Select(t => t.Source));

    /// <summary>The address in it: that of a link of Atom which leads to the page, or its text.</summary>
    public string? Address =>
        Tag.Attribute("rel") is not (null or "alternate") || Tag.Attribute("isPermaLink") == "false" ? null : Tag.Attribute("href") ?? Text.Trim();

    /// <summary>The text of the first element of this name within it.</summary>
    public string? Inner(string name)
    {
        for (var i = 0; i + 1 < Inside.Count; i++)
            if (Inside[i] is { Kind: XmlTokenKind.Start } tag && tag.Name == name && Inside[i + 1].Kind == XmlTokenKind.Text)
                return Inside[i + 1].Source;
        return null;
    }
}
