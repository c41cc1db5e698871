namespace Casus.Acquire.Archives;

/// <summary>The next so many bytes of a stream, which goes on after them.</summary>
sealed class Slice(Stream stream, long length) : ForwardStream
{
    public long Remaining { get; private set; } = length;

    /// <exception cref="EndOfStreamException">The stream ends before the slice does.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = stream.Read(buffer[..(int)Math.Min(buffer.Length, Remaining)]);
        if (read == 0 && Remaining > 0 && buffer.Length > 0)
            throw new EndOfStreamException("it is cut off");
        Remaining -= read;
        return read;
    }

    /// <summary>Reads what is left, to no use.</summary>
    /// <returns>Whether all of it was there.</returns>
    public bool Skip()
    {
        Span<byte> buffer = stackalloc byte[8192];
        while (Remaining > 0)
        {
            var read = stream.Read(buffer[..(int)Math.Min(buffer.Length, Remaining)]);
            if (read == 0)
                return false;
            Remaining -= read;
        }
        return true;
    }
}
