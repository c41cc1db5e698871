namespace Casus.Acquire;

/// <summary>A source that was opened and looked at: a stream from its beginning on, or why it cannot be taken.</summary>
sealed class Opening : IDisposable
{
    // Enough to tell an encoding by; what is no text shows earlier.
    const int Probed = 64 * 1024;

    readonly PeekedStream? _stream;

    Opening(PeekedStream? stream, string? problem) => (_stream, Problem) = (stream, problem);

    public string? Problem { get; }

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
        return new(peeked, peeked.Start.IsEmpty ? "it is empty" : Capture.Foreign(peeked.Start.Span));
    }

    /// <summary>All of it, never more than the largest page.</summary>
    public Capture Whole() => Problem is { } problem ? new([], problem) : Capture.From(_stream!);

    /// <summary>Its text, in the encoding that its beginning shows; null where it shows none.</summary>
    public StreamReader? Text() =>
        Charset.Of(Start) is { } encoding ? new(_stream!, encoding, detectEncodingFromByteOrderMarks: true) : null;

    public void Dispose() => _stream?.Dispose();
}
