namespace Casus.Acquire.Feeds;

/// <summary>The items of a feed in RSS or Atom, in one pass; those that are whole, and whether the last one was.</summary>
sealed class XmlFeed
{
    readonly string _text;
    readonly IEnumerator<XmlToken> _tokens;
    bool _isInItem;

    XmlFeed(string text)
    {
        _text = text;
        _tokens = new XmlTokens(text).Read().GetEnumerator();
    }

    public string? Title { get; private set; }

    public List<FeedItem> Items { get; } = [];

    public bool IsCutOff { get; private set; }

    public static XmlFeed Read(string text)
    {
        var feed = new XmlFeed(text);
        while (feed._tokens.MoveNext())
            feed.Take(feed._tokens.Current);
        return feed;
    }

    void Take(XmlToken token)
    {
        if (token.Kind != XmlTokenKind.Start)
            return;
        if (IsItem(token))
            ReadItem();
        else if (Title is null && token is { Name: "title", IsEmpty: false })
            ReadTitle();
    }

    void ReadTitle()
    {
        Title = "";
        while (_tokens.MoveNext())
        {
            if (_tokens.Current.Kind != XmlTokenKind.Text)
            {
                Take(_tokens.Current);
                break;
            }
            Title += _tokens.Current.Source;
        }
        Title = FeedItem.Plain(Title);
    }

    void ReadItem()
    {
        var item = new FeedItem();
        _isInItem = true;
        while (_isInItem && _tokens.MoveNext())
        {
            var token = _tokens.Current;
            if (token.Kind == XmlTokenKind.End && IsItem(token))
                _isInItem = false;
            else if (token.Kind == XmlTokenKind.Start && IsItem(token))
            {
                // The one before was not closed.
                Items.Add(item);
                item = new();
            }
            else if (token.Kind == XmlTokenKind.Start && Field(token) is { } field)
                item.Add(field);
        }
        IsCutOff = _isInItem;
        if (!IsCutOff)
            Items.Add(item);
    }

    // Up to the end of the same name, so that markup within need not be well formed, or to that of the item; null where the feed ends before.
    FeedField? Field(XmlToken tag)
    {
        if (tag.IsEmpty)
            return new(tag, "", []);
        var inside = new List<XmlToken>();
        for (var depth = 1; _tokens.MoveNext();)
        {
            var token = _tokens.Current;
            if (token.Name == tag.Name && !token.IsEmpty)
                depth += token.Kind == XmlTokenKind.Start ? 1 : -1;
            _isInItem = token.Kind != XmlTokenKind.End || !IsItem(token);
            if (depth == 0 || !_isInItem)
                return new(tag, _text[tag.To..token.From], inside);
            inside.Add(token);
        }
        return null;
    }

    static bool IsItem(XmlToken token) => token is { Name: "item" or "entry" or "rss:item" or "atom:entry", IsEmpty: false };
}
