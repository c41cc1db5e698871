using System.Buffers;
using System.Text;

namespace Casus.Clean.Lines;

/// <summary>Turns the bytes of a page into text: byte order mark, then UTF-8 if they are, then what carrier or page declare, then the likeliest old code page.</summary>
static class Decoder
{
    const int Head = 4096;

    // More than this share of characters that no text has means that the bytes were decoded wrongly.
    const double MostOddities = 0.02;

    static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' />;\r\n");

    // Control characters that no text has, and the mark of bytes that could not be decoded.
    static readonly SearchValues<char> Oddities = SearchValues.Create(string.Concat(Enumerable.Range(0, 32).Except([9, 10, 12, 13]).Concat(Enumerable.Range(127, 33).Except([0x85])).Select(c => (char)c)) + '\uFFFD');

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static Decoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null where no encoding gives one.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Marked(bytes) is { } marked)
            return Plausible(marked.GetString(bytes).TrimStart('\uFEFF'));
        if (bytes.Contains((byte)0))
            return null;
        if (AsUtf8(bytes) is { } utf8)
            return Plausible(utf8);
        foreach (var name in new[] { declared, Meta(bytes) })
            if (Known(name) is { } encoding && Plausible(encoding.GetString(bytes)) is { } text)
                return text;
        return MostlyUtf8(bytes) ?? Plausible(Guess(bytes).GetString(bytes));
    }

    static Encoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, 0, 0, ..] ? Encoding.UTF32
        : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
        : bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8
        : null;

    static string? AsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        return Strict.GetString(bytes);
    }

    // A page in UTF-8 cut in the middle of a character, or with a few bytes of another encoding pasted in.
    static string? MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (broken, beyond) = (text.Count(c => c == '\uFFFD'), text.Count(c => c > 127));
        return broken * 10 < beyond ? text : null;
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

    static Encoding? Known(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
            return null;
        // The web reads Latin-1 as windows-1252 (Encoding Standard, labels).
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The old encoding under which the bytes read like a language: the candidate with most letters in plausible order.</summary>
    static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 20_000)].ToArray();
        return Candidates.Select(name => Encoding.GetEncoding(name)).MaxBy(e => Fluency(e.GetString(sample)))!;
    }

    static readonly string[] Candidates =
        ["windows-1252", "windows-1251", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "koi8-r", "windows-1250", "windows-1253", "windows-1254", "windows-1255", "windows-1256"];

    // A language that can be told, with few odd characters and no capital within a word, is a good sign.
    static double Fluency(string text)
    {
        double letters = 0, odd = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] < 128)
                continue;
            letters += char.IsLetter(text[i]) ? 1 : 0;
            odd += text[i] == '\uFFFD' || char.IsControl(text[i]) || (char.IsUpper(text[i]) && char.IsLower(text[i - 1])) || char.IsSymbol(text[i]) ? 2 : 0;
        }
        return (Languages.Detect(text) is null ? 0 : 0.5) + (letters - odd) / (letters + odd + 1);
    }

    static string? Plausible(string text)
    {
        var odd = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Oddities) is var at and >= 0; rest = rest[(at + 1)..])
            odd++;
        return odd <= text.Length * MostOddities ? text : null;
    }
}
