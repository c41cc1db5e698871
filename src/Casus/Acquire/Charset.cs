using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Casus.Acquire;

/// <summary>
/// Tells the encoding of bytes by the bytes alone: byte order mark, the zeros of UTF-16 and UTF-32, the escapes of ISO-2022-JP,
/// UTF-8 if they are, else the old encoding under which they read most like a language (<see cref="CharsetGuess"/>).
/// </summary>
static class Charset
{
    /// <summary>Why bytes are refused whose encoding is not told.</summary>
    public const string Unknown = "it is not text in any encoding that is known";

    const int Sample = 4096;

    // Fewer bytes than this tell nothing by their zeros.
    const int Fewest = 16;

    static Charset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding, or null where none is likely. The bytes may be cut in the middle of a character.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes) =>
        Marked(bytes) ?? Wide(bytes)
        ?? (IsUtf8(bytes) ? Escaped(bytes) ?? Encoding.UTF8
            : IsMostlyUtf8(bytes) ? Encoding.UTF8
            : CharsetGuess.Of(bytes));

    /// <summary>The encoding that a carrier or a page declares; null where it declares none, or one that the bytes themselves would show.</summary>
    public static Encoding? Declared(string? name) =>
        string.IsNullOrWhiteSpace(name) || name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) ? null : Named(name);

    /// <summary>The encoding with this name, or null.</summary>
    public static Encoding? Named(string name)
    {
        // The web reads Latin-1 as windows-1252 (Encoding Standard, labels).
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            name = "windows-1252";
        try
        {
            // What cannot be decoded shall show, in every encoding by the same character.
            return Encoding.GetEncoding(name.Trim(), EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the bytes are text in UTF-16 or UTF-32, which hold zeros.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) => Marked(bytes) is { } marked ? marked is not UTF8Encoding : Wide(bytes) is not null;

    /// <summary>Whether the bytes are UTF-8; the last character may be cut.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return true;
        for (var cut = 1; cut < 4 && cut < bytes.Length; cut++)
            if (Rune.DecodeFromUtf8(bytes[^cut..], out _, out _) == OperationStatus.NeedMoreData && Utf8.IsValid(bytes[..^cut]))
                return true;
        return false;
    }

    static Encoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, 0, 0, ..] ? Encoding.UTF32
        : bytes is [0, 0, 0xFE, 0xFF, ..] ? new UTF32Encoding(bigEndian: true, byteOrderMark: true)
        : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode
        : bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8
        : null;

    // UTF-16 and UTF-32 without a mark: zeros stand at some places of each character only, and what is decoded is text.
    static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~3)];
        if (sample.Length < Fewest || sample.IndexOf((byte)0) < 0)
            return null;
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < sample.Length; i++)
            zeros[i & 3] += sample[i] == 0 ? 1 : 0;
        var most = sample.Length / 4 * 0.9;
        var likely = zeros[3] > most && zeros[2] > most ? Encoding.UTF32
            : zeros[0] > most && zeros[1] > most ? new UTF32Encoding(bigEndian: true, byteOrderMark: false)
            : zeros[0] + zeros[2] == 0 && zeros[1] + zeros[3] > most ? Encoding.Unicode
            : zeros[1] + zeros[3] == 0 && zeros[0] + zeros[2] > most ? Encoding.BigEndianUnicode
            : CharsetGuess.Of(bytes) as UnicodeEncoding;
        return likely is not null && IsText(likely.GetString(sample)) ? likely : null;
    }

    static bool IsText(string text) =>
        text.Count(c => c == '\uFFFD' || (c is not ('\r' or '\n' or '\t') && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)) <= text.Length * 0.02;

    // JIS X 0208 in seven bits, as mail and old pages have it: it looks like ASCII but for its escapes.
    static Encoding? Escaped(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0 ? Named("iso-2022-jp") : null;

    // UTF-8 cut in the middle of a character, or with a few bytes of another encoding pasted in.
    static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int broken = 0, whole = 0;
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var length);
            broken += status == OperationStatus.Done ? 0 : 1;
            whole += status == OperationStatus.Done && rune.Value > 127 ? 1 : 0;
            rest = rest[length..];
        }
        return broken * 10 < whole + broken;
    }
}
