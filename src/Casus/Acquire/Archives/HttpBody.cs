using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Casus.Acquire.Archives;

/// <summary>Undoes what HTTP does to a body: chunks and content codings, never giving more than the largest page.</summary>
static class HttpBody
{
    // Each further coding can only have been added to wear us out.
    const int MostCodings = 3;

    /// <summary>The bytes of the page, or why they cannot be had. What is declared but was already undone is taken as it is.</summary>
    public static Capture Decode(byte[] body, string? transfer, string? codings)
    {
        var content = transfer?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Joined(body) ?? body : body;
        var names = (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > MostCodings)
            return new([], string.Create(CultureInfo.InvariantCulture, $"it is coded {names.Length} times"));
        foreach (var name in names.Reverse())
        {
            var decoded = Decoded(content, name.ToLowerInvariant());
            if (decoded.Problem is not null)
                return decoded;
            content = decoded.Content;
        }
        return new(content, null);
    }

    static Capture Decoded(byte[] body, string coding) => coding switch
    {
        "identity" => new(body, null),
        "gzip" or "x-gzip" => body is [0x1F, 0x8B, ..] ? Unpack(body, s => new GZipStream(s, CompressionMode.Decompress)) : new(body, null),
        "deflate" when body is [var a, var b, ..] && (a & 15) == 8 && ((a << 8) + b) % 31 == 0 => Unpack(body, s => new ZLibStream(s, CompressionMode.Decompress)),
        "deflate" => Unpack(body, s => new DeflateStream(s, CompressionMode.Decompress)),
        "br" => Unpack(body, s => new BrotliStream(s, CompressionMode.Decompress)),
        _ => new([], $"its content coding '{coding}' is not known"),
    };

    static Capture Unpack(byte[] body, Func<Stream, Stream> unpacker)
    {
        try
        {
            using var stream = unpacker(new MemoryStream(body));
            return Capture.From(stream);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            // Crawlers often keep the field and undo the coding.
            return Capture.Foreign(body) is null && Charset.IsUtf8(body) ? new(body, null) : new([], "its content coding is damaged");
        }
    }

    /// <summary>The chunks of a body put together; null where it is not in chunks. A last chunk that is cut off is kept as far as it goes.</summary>
    static byte[]? Joined(byte[] body)
    {
        using var joined = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at).IndexOf((byte)'\n');
            if (end < 0 || Size(body.AsSpan(at, end)) is not { } size)
                return joined.Length > 0 ? joined.ToArray() : null;
            if (size == 0)
                break;
            at += end + 1;
            var length = (int)Math.Min(size, body.Length - at);
            joined.Write(body, at, length);
            // A line end follows each chunk.
            at += length + 1;
            at += at <= body.Length && body[at - 1] == '\r' ? 1 : 0;
        }
        return joined.ToArray();
    }

    static long? Size(ReadOnlySpan<byte> line)
    {
        var digits = line.IndexOf((byte)';') is var end and >= 0 ? line[..end] : line;
        return long.TryParse(Encoding.ASCII.GetString(digits.Trim(" \r\t"u8)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0 ? size : null;
    }
}
