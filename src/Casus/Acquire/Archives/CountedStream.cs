namespace Casus.Acquire.Archives;

/// <summary>A stream that says how much of it was read.</summary>
sealed class CountedStream(Stream inner) : ForwardStream
{
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        return read;
    }
}
