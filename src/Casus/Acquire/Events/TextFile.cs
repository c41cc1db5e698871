using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace Casus.Acquire.Events;

/// <summary>Lines of a text file: plain, packed with gzip, or the first entry of a zip archive.</summary>
static class TextFile
{
    /// <summary>A longer line is no row of a table.</summary>
    const int LongestLine = 1 << 20;

    /// <summary>
    /// The lines with their numbers, from 1, without their ends; null for one that is too long. A line that is not UTF-8 is
    /// read as Latin-1, since some providers mix both.
    /// </summary>
    public static IEnumerable<(int Number, string? Text)> Lines(string path)
    {
        using var stream = new BufferedStream(Open(path), 1 << 16);
        var line = new MemoryStream();
        var number = 0;
        for (int next; (next = stream.ReadByte()) >= 0;)
        {
            if (next == '\n')
            {
                yield return (++number, Text(line, number));
                line.SetLength(0);
            }
            else if (line.Length <= LongestLine)
                line.WriteByte((byte)next);
        }
        if (line.Length > 0)
            yield return (++number, Text(line, number));
    }

    static string? Text(MemoryStream line, int number)
    {
        if (line.Length > LongestLine)
            return null;
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        return Decode(bytes).TrimEnd('\r').TrimStart(number == 1 ? '\uFEFF' : '\n');
    }

    static string Decode(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".gz" => new GZipStream(file, CompressionMode.Decompress),
            ".zip" => Entry(file, path),
            _ => file,
        };
    }

    static Stream Entry(FileStream file, string path) =>
        new ZipArchive(file).Entries.FirstOrDefault(e => e.Length > 0)?.Open() ?? throw new EventFileException($"{path} is an empty archive.");
}
