using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Casus.Language.Models;

/// <summary>A model file in memory, by name of section. The memory is mapped from the assembly, or pinned for good.</summary>
sealed unsafe class ModelFile
{
    readonly Dictionary<string, (nint Start, long Length)> _sections = [];

    ModelFile(byte* data, long length)
    {
        var mark = Encoding.ASCII.GetString(data, ModelWriter.Mark.Length);
        if (mark != ModelWriter.Mark)
            throw new InvalidDataException("This is not a Casus language model.");
        var directory = data + ModelWriter.Mark.Length;
        var count = *(long*)directory;
        directory += sizeof(long);
        for (var i = 0; i < count; i++, directory += ModelWriter.NameLength + 2 * sizeof(long))
        {
            var name = Encoding.ASCII.GetString(directory, ModelWriter.NameLength).TrimEnd();
            var place = (long*)(directory + ModelWriter.NameLength);
            if (place[0] + place[1] > length)
                throw new InvalidDataException($"The language model is cut short: '{name}' is missing.");
            _sections[name] = ((nint)data + (nint)place[0], place[1]);
        }
    }

    /// <summary>The model embedded in this assembly under a name: its pages are read from disk as they are touched.</summary>
    public static ModelFile Embedded(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The language model '{name}' is not part of this build.", name);
        return stream is UnmanagedMemoryStream mapped ? new(mapped.PositionPointer, mapped.Length) : Copy(stream);
    }

    public static ModelFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Copy(stream);
    }

    /// <summary>What a writer holds, without going through a file.</summary>
    public static ModelFile Of(ModelWriter writer)
    {
        using var stream = new MemoryStream();
        writer.Write(stream);
        stream.Position = 0;
        return Copy(stream);
    }

    public bool Has(string name) => _sections.ContainsKey(name);

    public ReadOnlySpan<T> Section<T>(string name)
        where T : unmanaged
    {
        var (start, length) = _sections[name];
        return new((void*)start, (int)(length / sizeof(T)));
    }

    public T* Pointer<T>(string name)
        where T : unmanaged => (T*)_sections[name].Start;

    public string[] Lines(string name) => Encoding.UTF8.GetString(Section<byte>(name)).Split('\n');

    static ModelFile Copy(Stream stream)
    {
        var data = (byte*)NativeMemory.AlignedAlloc((nuint)stream.Length, ModelWriter.Alignment);
        stream.ReadExactly(new Span<byte>(data, checked((int)stream.Length)));
        return new(data, stream.Length);
    }
}
