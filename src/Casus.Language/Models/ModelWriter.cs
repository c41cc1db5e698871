using System.Runtime.InteropServices;
using System.Text;

namespace Casus.Language.Models;

/// <summary>
/// Writes a model file: the mark, the number of sections, for each its name, start and length, then the sections,
/// each at a multiple of 64 so that it can be used where it lies in memory. All numbers are little-endian.
/// </summary>
sealed class ModelWriter
{
    public const string Mark = "CASUSLM1";
    public const int NameLength = 32;
    public const int Alignment = 64;
    readonly List<(string Name, byte[] Bytes)> _sections = [];

    public void Add<T>(string name, ReadOnlySpan<T> items)
        where T : unmanaged => _sections.Add((name, MemoryMarshal.AsBytes(items).ToArray()));

    public void AddLines(string name, IEnumerable<string> lines) =>
        _sections.Add((name, Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    /// <summary>Adds all sections of another writer.</summary>
    public void AddAll(ModelWriter other) => _sections.AddRange(other._sections);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Mark));
        writer.Write((long)_sections.Count);
        var start = Align(Mark.Length + sizeof(long) + _sections.Count * (NameLength + 2 * sizeof(long)));
        foreach (var (name, bytes) in _sections)
        {
            writer.Write(Encoding.ASCII.GetBytes(name.PadRight(NameLength)));
            writer.Write(start);
            writer.Write((long)bytes.Length);
            start = Align(start + bytes.Length);
        }
        foreach (var (_, bytes) in _sections)
        {
            Pad(writer, stream);
            writer.Write(bytes);
        }
        Pad(writer, stream);
    }

    static long Align(long position) => (position + Alignment - 1) / Alignment * Alignment;

    static void Pad(BinaryWriter writer, Stream stream)
    {
        writer.Flush();
        writer.Write(new byte[Align(stream.Position) - stream.Position]);
        writer.Flush();
    }
}
