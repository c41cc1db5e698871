using System.Globalization;

namespace Casus.Acquire;

/// <summary>The bytes of one page, or why they could not be taken. Never more than <see cref="Limit"/> is read.</summary>
readonly record struct Capture(byte[] Content, string? Problem)
{
    /// <summary>The largest page that is taken: 50 MB.</summary>
    public const int Limit = 50 * 1024 * 1024;

    // A NUL this early means that the bytes are no text; UTF-16 and UTF-32 are known by their byte order mark.
    const int Probed = 8192;

    static readonly (byte[] Start, string Name)[] Signatures =
        [.. Table.Rows("acquire/signatures.tsv").Select(r => (Convert.FromHexString(r[0]), r[1]))];

    public static Capture File(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return From(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(e.Message);
        }
    }

    public static Capture From(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Limit)
                return Failed($"it is larger than {Limit / 1024 / 1024} MB");
            if (content.Length == read && Foreign(buffer.AsSpan(0, read)) is { } problem)
                return Failed(problem);
        }
        return content.Length == 0 ? Failed("it is empty") : new(content.ToArray(), null);
    }

    /// <summary>What these first bytes are if they are no text.</summary>
    public static string? Foreign(ReadOnlySpan<byte> start)
    {
        foreach (var (signature, name) in Signatures)
            if (start.StartsWith(signature))
                return $"it is {name}, not text";
        var zero = start[..Math.Min(start.Length, Probed)].IndexOf((byte)0);
        return zero < 0 || Marked(start) ? null
            : string.Create(CultureInfo.InvariantCulture, $"it is binary, not text (a NUL byte at {zero})");
    }

    static bool Marked(ReadOnlySpan<byte> start) => start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..];

    static Capture Failed(string problem) => new([], problem);
}
