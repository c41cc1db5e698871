using System.Text;

namespace Casus.Acquire.Archives;

/// <summary>Reads lines of bytes, as WARC and HTTP have them, and the bytes between them.</summary>
sealed class ByteReader(Stream stream, int size = 64 * 1024) : ForwardStream
{
    // No field of a header is longer; the rest of such a line is passed over.
    const int LongestLine = 64 * 1024;

    readonly byte[] _buffer = new byte[size];
    int _start;
    int _end;

    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = Math.Min(buffer.Length, _end - _start);
        if (read > 0)
            _buffer.AsSpan(_start, read).CopyTo(buffer);
        else
            read = stream.Read(buffer);
        _start = Math.Min(_start + read, _end);
        Count += read;
        return read;
    }

    /// <summary>The next line without its end, or null at the end of the stream.</summary>
    public string? ReadLine()
    {
        StringBuilder? line = null;
        while (Fill())
        {
            var rest = _buffer.AsSpan(_start.._end);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            var taken = end < 0 ? part.Length : end + 1;
            _start += taken;
            Count += taken;
            var text = Encoding.UTF8.GetString(part);
            if (end >= 0 && line is null)
                return text.TrimEnd('\r');
            line ??= new();
            line.Append(text, 0, Math.Min(text.Length, Math.Max(0, LongestLine - line.Length)));
            if (end >= 0)
                break;
        }
        return line?.ToString().TrimEnd('\r');
    }

    bool Fill()
    {
        if (_start < _end)
            return true;
        (_start, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}
