using System.Globalization;

namespace Casus.Acquire;

/// <summary>The bytes of one page, or why they could not be taken. Never more than <see cref="Limit"/> is read.</summary>
readonly record struct Capture(byte[] Content, string? Problem)
{
    /// <summary>The largest page that is taken: 20 MB. The largest of the press are live blogs of a few.</summary>
    public const int Limit = 20 * 1024 * 1024;

    public static readonly string TooLarge = $"it is larger than {Limit / 1024 / 1024} MB";

    // A NUL this early means that the bytes are no text, but for UTF-16 and UTF-32, and for stray ones in a text.
    const int Probed = 8192;
    const double MostStray = 0.02;

    static readonly (byte[] Start, string Name)[] Signatures =
        [.. Table.Rows("acquire/signatures.tsv").Select(r => (Convert.FromHexString(r[0]), r[1]))];

    public static Capture From(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Limit)
                return new([], TooLarge);
        }
        return new(content.ToArray(), null);
    }

    /// <summary>What these first bytes are if they are no text.</summary>
    public static string? Foreign(ReadOnlySpan<byte> start)
    {
        foreach (var (signature, name) in Signatures)
            if (start.StartsWith(signature))
                return $"it is {name}, not text";
        var probe = start[..Math.Min(start.Length, Probed)];
        var zero = probe.IndexOf((byte)0);
        return zero < 0 || Charset.IsWide(start) || (probe.Count((byte)0) <= probe.Length * MostStray && Charset.IsUtf8(probe)) ? null
            : string.Create(CultureInfo.InvariantCulture, $"it is binary, not text (a NUL byte at {zero})");
    }
}
