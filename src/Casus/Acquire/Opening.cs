using Casus.Acquire.Archives;

namespace Casus.Acquire;

/// <summary>A source that was opened and looked at: a stream from its beginning on, or why it cannot be taken.</summary>
sealed class Opening : IDisposable
{
    // Enough to tell an encoding by; what is no text shows earlier.
    const int Probed = 64 * 1024;

    // What lies within an archive or comes through a pipe cannot be sought in, so a zip archive there is held in memory.
    const int MostHeld = 64 * 1024 * 1024;

    readonly PeekedStream? _stream;
    readonly Stream? _below;

    Opening(PeekedStream? stream, string? problem, Stream? below = null) => (_stream, Problem, _below) = (stream, problem, below);

    public string? Problem { get; }

    public ArchiveKind Archive => _stream is null ? ArchiveKind.None : ArchiveKinds.Of(_stream.Start.Span);

    /// <summary>All of it, from its beginning on.</summary>
    public Stream Stream => _stream ?? Stream.Null;

    public ReadOnlySpan<byte> Start => _stream is null ? default : _stream.Start.Span;

    public static Opening File(string path)
    {
        if (FileKind.Problem(path) is { } problem)
            return new(null, problem);
        if (!System.IO.File.Exists(path))
            return new(null, path.Contains('\uFFFD') ? "the bytes of its name are no UTF-8, so it cannot be opened; rename it" : "there is no such file or folder");
        try
        {
            return Of(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(null, e is FileNotFoundException ? "it is a link to no such file" : e.Message);
        }
    }

    public static Opening Of(Stream stream)
    {
        var peeked = new PeekedStream(stream, Probed);
        return new(
            peeked,
            peeked.Start.IsEmpty ? "it is empty" : ArchiveKinds.Of(peeked.Start.Span) == ArchiveKind.None ? Capture.Foreign(peeked.Start.Span) : null,
            stream);
    }

    /// <summary>All of it, never more than the largest page.</summary>
    public Capture Whole() => Problem is { } problem ? new([], problem) : Capture.From(_stream!);

    /// <summary>The same as a stream in which can be sought.</summary>
    /// <exception cref="InvalidDataException">It is too large to be held in memory, and no file.</exception>
    public Stream Seekable()
    {
        if (_below is { CanSeek: true })
        {
            _below.Position = 0;
            return _below;
        }
        var held = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = Stream.Read(buffer)) > 0;)
        {
            held.Write(buffer, 0, read);
            if (held.Length > MostHeld)
                throw new InvalidDataException($"a zip archive of more than {MostHeld >> 20} MB is taken from a file only, not from a pipe or another archive");
        }
        held.Position = 0;
        return held;
    }

    /// <summary>Its text, in the encoding that its beginning shows; null where it shows none.</summary>
    public StreamReader? Text() =>
        Charset.Of(Start) is { } encoding ? new(_stream!, encoding, detectEncodingFromByteOrderMarks: true) : null;

    public void Dispose() => _stream?.Dispose();
}
