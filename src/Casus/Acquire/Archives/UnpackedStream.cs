namespace Casus.Acquire.Archives;

/// <summary>What comes out of an unpacker, within its allowance.</summary>
sealed class UnpackedStream(Stream unpacker, Allowance allowance) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var read = unpacker.Read(buffer);
        allowance.Take(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacker.Dispose();
        base.Dispose(disposing);
    }
}
