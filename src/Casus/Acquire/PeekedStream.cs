namespace Casus.Acquire;

/// <summary>A stream whose beginning was already looked at, read from that beginning on; the stream below need not seek.</summary>
sealed class PeekedStream : Stream
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

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (_given >= Start.Length)
            return _rest.Read(buffer);
        var count = Math.Min(buffer.Length, Start.Length - _given);
        Start.Span.Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _rest.Dispose();
        base.Dispose(disposing);
    }
}
