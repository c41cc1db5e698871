using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Casus.Clean.Markup;

/// <summary>Writes start tags with those attributes only that tell something of an article; a tag that is not plainly well-formed is written as it is.</summary>
static class Attributes
{
    const string Space = " \t\n\r\f";

    static readonly SearchValues<char> NameEnds = SearchValues.Create(Space + "=/>\"'<");

    static readonly SearchValues<char> ValueEnds = SearchValues.Create(Space + ">");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Telling =
        new[] { "class", "id", "itemprop", "role", "hidden", "aria-hidden", "style", "rel", "content", "property", "name", "http-equiv", "datetime", "pubdate", "lang", "encoding" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends a start tag from its "&lt;" to its "&gt;" whose name has this many characters.</summary>
    public static void Write(ReadOnlySpan<char> tag, int name, StringBuilder slim)
    {
        var start = slim.Length;
        slim.Append(tag[..(name + 1)]);
        if (tag[^1] == '>' && WriteAll(tag[(name + 1)..^1], slim))
        {
            slim.Append('>');
            return;
        }
        slim.Length = start;
        slim.Append(tag);
    }

    // Attributes as the HTML standard tokenizes them (13.2.5.32 to 13.2.5.39); false where it would see an error.
    static bool WriteAll(ReadOnlySpan<char> rest, StringBuilder slim)
    {
        while (true)
        {
            var trimmed = rest.TrimStart(Space);
            if (trimmed.IsEmpty)
                return true;
            if (trimmed is "/")
            {
                slim.Append('/');
                return true;
            }
            var length = Length(trimmed, out var name);
            if (length <= 0 || trimmed.Length == rest.Length)
                return false;
            if (IsTelling(trimmed[..name], trimmed[..length]))
                slim.Append(' ').Append(trimmed[..length]);
            rest = trimmed[length..];
        }
    }

    static bool IsTelling(ReadOnlySpan<char> name, ReadOnlySpan<char> attribute) =>
        Telling.Contains(name) && (!name.Equals("style", StringComparison.OrdinalIgnoreCase) || attribute.Contains("none", StringComparison.OrdinalIgnoreCase));

    // The length of the first attribute and of its name; zero where it is malformed.
    static int Length(ReadOnlySpan<char> text, out int name)
    {
        name = text.IndexOfAny(NameEnds);
        if (name < 0)
            return name = text.Length;
        if (name == 0 || text[name] is '/' or '>' or '"' or '\'' or '<')
            return 0;
        var value = text[name..].TrimStart(Space);
        if (value.IsEmpty || value[0] != '=')
            return name;
        value = value[1..].TrimStart(Space);
        var end = End(value);
        return end == 0 ? 0 : text.Length - value.Length + end;
    }

    static int End(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
            return 0;
        if (value[0] is '"' or '\'')
            return value[1..].IndexOf(value[0]) is var close and >= 0 ? close + 2 : 0;
        var end = value.IndexOfAny(ValueEnds);
        return end < 0 ? value.Length : value[end] == '>' ? 0 : end;
    }
}
