using System.Globalization;
using System.Text;

namespace Casus.Acquire.Archives;

/// <summary>The files of a tar archive, one after the other; each must be read before the next is asked for.</summary>
static class TarEntries
{
    // Names longer than this are an attack; what does not fit is passed over.
    const int LongestName = 64 * 1024;

    /// <exception cref="InvalidDataException">The archive is damaged or cut off here.</exception>
    public static IEnumerable<(string Name, Slice Content)> Read(Stream stream)
    {
        var block = new byte[TarHeader.Block];
        string? name = null;
        long? size = null;
        while (Next(stream, block) is { } header)
        {
            var content = new Slice(stream, header.IsFile ? size ?? header.Size : header.Size);
            var padding = (TarHeader.Block - (content.Remaining % TarHeader.Block)) % TarHeader.Block;
            if (header.Type == 'L')
                name = Encoding.UTF8.GetString(Kept(content)).TrimEnd('\0');
            else if (header.Type == 'x')
                (name, size) = Extended(Kept(content), name);
            else
            {
                if (header.IsFile)
                    yield return (name ?? header.Name, content);
                (name, size) = (null, null);
            }
            if (!content.Skip() || !new Slice(stream, padding).Skip())
                throw new InvalidDataException("the archive is cut off here");
        }
    }

    static TarHeader? Next(Stream stream, byte[] block)
    {
        var read = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
        // Two empty blocks end an archive; some writers leave them out.
        if (read == 0 || (read == block.Length && !block.AsSpan().ContainsAnyExcept((byte)0)))
            return null;
        return read == block.Length && TarHeader.Of(block) is { } header ? header
            : throw new InvalidDataException(read < block.Length ? "the archive is cut off here" : "the archive is damaged here");
    }

    static byte[] Kept(Slice content)
    {
        if (content.Remaining > LongestName)
            return [];
        var bytes = new byte[content.Remaining];
        content.ReadExactly(bytes);
        return bytes;
    }

    // Lines of "length key=value", the length that of the whole line.
    static (string? Name, long? Size) Extended(ReadOnlySpan<byte> fields, string? name)
    {
        long? size = null;
        while (!fields.IsEmpty)
        {
            var blank = fields.IndexOf((byte)' ');
            if (blank < 1 || !int.TryParse(fields[..blank], NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length <= blank + 1 || length > fields.Length)
                break;
            var field = Encoding.UTF8.GetString(fields[(blank + 1)..length]).TrimEnd('\n');
            if (field.StartsWith("path=", StringComparison.Ordinal))
                name = field["path=".Length..];
            else if (field.StartsWith("size=", StringComparison.Ordinal) && long.TryParse(field.AsSpan("size=".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var told))
                size = told;
            fields = fields[length..];
        }
        return (name, size);
    }
}
