using System.Buffers;
using System.Text;
using Casus.Acquire;

namespace Casus.Clean.Lines;

/// <summary>Turns the bytes of a page into text: in the encoding that they show, but where they are neither Unicode nor ASCII first in the one that carrier or page declare.</summary>
static class Decoder
{
    const int Head = 4096;

    // More than this share of characters that no text has means that the bytes were decoded wrongly.
    const double MostOddities = 0.02;

    static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;\r\n");

    // Control characters that no text has but for those of terminals, and the mark of bytes that could not be decoded.
    static readonly SearchValues<char> Oddities = SearchValues.Create(string.Concat(Enumerable.Range(0, 32).Except([9, 10, 12, 13, 27]).Concat(Enumerable.Range(127, 33).Except([0x85])).Select(c => (char)c)) + '\uFFFD');

    /// <summary>The text, or null where no encoding gives one.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (!Charset.IsUtf8(bytes) && !Charset.IsWide(bytes))
            foreach (var name in new[] { declared, Meta(bytes) })
                if (Charset.Declared(name) is { } encoding && Plausible(encoding.GetString(bytes)) is { } text)
                    return text;
        return Charset.Of(bytes) is { } shown ? Plausible(shown.GetString(bytes).TrimStart('\uFEFF')) : null;
    }

    // <meta charset="…"> or <?xml encoding="…"?> within the first bytes.
    static string? Meta(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        foreach (var mark in new[] { "charset=", "encoding=" })
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var name = head.AsSpan(at + mark.Length).TrimStart("\"' ");
            var end = name.IndexOfAny(NameEnds);
            if (end > 0)
                return name[..end].ToString();
        }
        return null;
    }

    static string? Plausible(string text)
    {
        var odd = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Oddities) is var at and >= 0; rest = rest[(at + 1)..])
            odd++;
        return odd <= text.Length * MostOddities ? text : null;
    }
}
