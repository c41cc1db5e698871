using System.Net;

namespace Casus.Acquire.Feeds;

/// <summary>
/// Cuts XML into tags and text in one pass, however broken it is. Entities are those of HTML and the numbers; a document type and
/// what it declares is passed over unread, so that nothing can be expanded.
/// </summary>
sealed class XmlTokens(string text)
{
    // Once quotes have misled to the end of the text, or a subset was looked for, this is not tried again: it would cost a pass each time.
    bool _quotesMislead;
    bool _typeIsRead;

    public IEnumerable<XmlToken> Read()
    {
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            if (open != at)
            {
                yield return new(XmlTokenKind.Text, at, open < 0 ? text.Length : open, null, WebUtility.HtmlDecode(text[at..(open < 0 ? text.Length : open)]));
                if (open < 0)
                    yield break;
            }
            var token = Marked(open);
            if (token.Name is not null || token.Source.Length > 0)
                yield return token;
            at = token.To;
        }
    }

    XmlToken Marked(int open) =>
        Begins(open, "<![CDATA[") ? Unparsed(open, "<![CDATA[", "]]>", isText: true)
        : Begins(open, "<!--") ? Unparsed(open, "<!--", "-->", isText: false)
        : Begins(open, "<?") ? Unparsed(open, "<?", "?>", isText: false)
        : Begins(open, "<!") ? DocumentType(open)
        : open + 1 < text.Length && (char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '_') ? Tag(open)
        : new(XmlTokenKind.Text, open, open + 1, null, "<");

    bool Begins(int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    XmlToken Unparsed(int open, string start, string end, bool isText)
    {
        var from = open + start.Length;
        var close = text.IndexOf(end, from, StringComparison.Ordinal);
        var to = close < 0 ? text.Length : close;
        return new(XmlTokenKind.Text, open, close < 0 ? text.Length : close + end.Length, null, isText ? text[from..to] : "");
    }

    XmlToken DocumentType(int open)
    {
        var end = text.IndexOf('>', open);
        var subset = end < 0 || _typeIsRead ? -1 : text.IndexOf('[', open, end - open);
        _typeIsRead = true;
        if (subset >= 0 && text.IndexOf(']', subset) is var closed and >= 0)
            end = text.IndexOf('>', closed);
        return new(XmlTokenKind.Text, open, end < 0 ? text.Length : end + 1, null, "");
    }

    XmlToken Tag(int open)
    {
        var isEnd = text[open + 1] == '/';
        var from = open + (isEnd ? 2 : 1);
        var close = Close(from);
        var inside = text[from..close].TrimEnd();
        var isEmpty = inside.EndsWith('/');
        var name = inside.IndexOfAny([' ', '\t', '\r', '\n', '/']) is var end and >= 0 ? inside[..end] : inside;
        return new(isEnd ? XmlTokenKind.End : XmlTokenKind.Start, open, Math.Min(close + 1, text.Length), name, inside[name.Length..], isEmpty);
    }

    // The end of a tag: not within a quoted value; a tag that never ends, ends with the text.
    int Close(int from)
    {
        var quote = '\0';
        for (var at = from; at < text.Length && !_quotesMislead; at++)
        {
            var c = text[at];
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return at;
        }
        _quotesMislead = true;
        return text.IndexOf('>', from) is var plain and >= 0 ? plain : text.Length;
    }
}
