using System.Net;

namespace Casus.Acquire.Feeds;

enum XmlTokenKind
{
    Text,
    Start,
    End,
}

/// <summary>A piece of XML: where it stands; of a tag its name and the source of its attributes; of text what it says.</summary>
readonly record struct XmlToken(XmlTokenKind Kind, int From, int To, string? Name, string Source, bool IsEmpty = false)
{
    /// <summary>The value of an attribute of a tag.</summary>
    public string? Attribute(string name)
    {
        for (var at = Source.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = Source.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = Source.AsSpan(at + name.Length).TrimStart();
            if (at == 0 || !char.IsWhiteSpace(Source[at - 1]) || !rest.StartsWith('='))
                continue;
            rest = rest[1..].TrimStart();
            if (rest.IsEmpty || rest[0] is not ('"' or '\''))
                return null;
            var end = rest[1..].IndexOf(rest[0]);
            return end < 0 ? null : WebUtility.HtmlDecode(rest.Slice(1, end).ToString());
        }
        return null;
    }
}
