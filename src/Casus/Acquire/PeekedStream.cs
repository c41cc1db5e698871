namespace Casus.Acquire;

/// <summary>A stream whose beginning was already looked at, read from that beginning on; the stream below need not seek.</summary>
sealed class PeekedStream : ForwardStream
{
    readonly Stream _rest;
    int _given;

    public PeekedStream(Stream stream, int length)
    {
        var start = new byte[length];
        Start = start.AsMemory(0, stream.ReadAtLeast(start, length, throwOnEndOfStream: false));
        _rest = stream;
    }

    /// <summary>The first bytes, however much of them was read.</summary>
    public ReadOnlyMemory<byte> Start { get; }

    public override int Read(Span<byte> buffer)
    {
        if (_given >= Start.Length)
            return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, Start.Length - _given);
        Start.Span.Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _rest.Dispose();
        base.Dispose(disposing);
    }
}
