using System.Collections.Frozen;
using System.Text;

namespace Casus.Clean.Markup;

/// <summary>
/// Takes out of a page, before it is parsed, what holds no text for a reader (scripts, styles, drawings, comments), keeps the
/// linked data, and flattens elements nested deeper than any page means: all in one pass over the text.
/// </summary>
static class Slimmer
{
    // Real pages nest some 40 elements deep; beyond this a page is broken or hostile, and parsing it takes quadratic time.
    const int Deepest = 256;

    // Longer names belong to no element that is treated in its own way.
    const int LongestName = 40;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dropped =
        Names("script", "style", "svg", "template", "iframe", "select", "object", "video", "audio", "canvas");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty = Names("img", "source", "input", "wbr", "embed", "param", "track", "area", "col");

    // Elements that never nest by themselves, or whose end is implied: their open tags say nothing about depth.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat =
        Names("p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "hr", "meta", "link", "base", "html", "head", "body", "tbody", "thead", "tfoot");

    public static SlimPage Slim(string page)
    {
        var slim = new StringBuilder(page.Length / 2);
        var data = new List<string>();
        var unclosed = new HashSet<string>(StringComparer.Ordinal);
        var (depth, elements, closings, characters) = (0, 0, 0, 0);
        for (var at = 0; at < page.Length;)
        {
            var tag = page.IndexOf('<', at);
            if (tag < 0 || tag + 1 >= page.Length)
            {
                slim.Append(page, at, page.Length - at);
                break;
            }
            slim.Append(page, at, tag - at);
            characters += tag - at;
            var before = slim.Length;
            at = Tag(page, tag, slim, (data, unclosed), ref depth);
            elements += slim.Length > before && char.IsAsciiLetter(page[tag + 1]) ? 1 : 0;
            // A stray end tag of a paragraph makes an element as well.
            closings += slim.Length > before && page[tag + 1] == '/' ? 1 : 0;
            if (elements > SlimPage.MostElements || closings > SlimPage.MostElements || characters > SlimPage.MostCharacters)
                return new(slim.ToString(), data, IsWhole: false);
        }
        return new(slim.ToString(), data, IsWhole: true);
    }

    // Writes the tag if it is kept and returns where to go on.
    static int Tag(string page, int tag, StringBuilder slim, (List<string> Data, HashSet<string> Unclosed) met, ref int depth)
    {
        if (page.AsSpan(tag).StartsWith("<!--"))
            return page.IndexOf("-->", tag, StringComparison.Ordinal) is var close and >= 0 ? close + 3 : page.Length;
        var closing = page[tag + 1] == '/';
        var name = Name(page, tag + (closing ? 2 : 1));
        if (name.Length == 0)
        {
            slim.Append('<');
            return tag + 1;
        }
        var end = TagEnd(page, tag);
        if (Empty.Contains(name))
            return end;
        if (!closing && Dropped.Contains(name) && page[end - 2] != '/')
            return Content(page, tag, end, name.ToString().ToLowerInvariant(), met);
        if (!Flat.Contains(name))
        {
            depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (depth > Deepest)
                return end;
        }
        Write(page.AsSpan(tag, end - tag), name, slim);
        return end;
    }

    static void Write(ReadOnlySpan<char> tag, ReadOnlySpan<char> name, StringBuilder slim)
    {
        var isLink = name.Equals("link", StringComparison.OrdinalIgnoreCase);
        if (tag[1] == '/' || tag.Length <= name.Length + 1 || name.Length == LongestName || !char.IsAsciiLetter(name[0]) || !char.IsWhiteSpace(tag[name.Length + 1]) || (isLink && IsCanonical(tag)))
            slim.Append(tag);
        else if (!isLink)
            Attributes.Write(tag, name.Length, slim);
    }

    static bool IsCanonical(ReadOnlySpan<char> tag) => tag.Contains("canonical", StringComparison.OrdinalIgnoreCase);

    static int Content(string page, int tag, int end, string name, (List<string> Data, HashSet<string> Unclosed) met)
    {
        // What was not closed further up is not closed further down: looking again would cost a pass for each.
        var close = met.Unclosed.Contains(name) ? -1 : page.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
            met.Unclosed.Add(name);
        if (close < 0)
            return name is "script" or "style" ? page.Length : end;
        if (name == "script" && page.AsSpan(tag, end - tag).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            met.Data.Add(page[end..close]);
        return TagEnd(page, close);
    }

    // The end of a tag, a ">" within quotes not being one; a quote that never closes ends with the tag.
    static int TagEnd(string page, int tag)
    {
        var plain = page.IndexOf('>', tag);
        if (plain < 0)
            return page.Length;
        var quote = '\0';
        for (var at = tag; at < page.Length && at < plain + 20_000; at++)
        {
            var c = page[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && page[at - 1] == '=')
                quote = c;
            else if (c == '>')
                return at + 1;
        }
        return plain + 1;
    }

    static ReadOnlySpan<char> Name(string page, int start)
    {
        var end = start;
        while (end < page.Length && end < start + LongestName && (char.IsAsciiLetterOrDigit(page[end]) || page[end] is '-' or '!' or '?' or ':'))
            end++;
        return page.AsSpan(start, end - start);
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
