using System.Buffers.Binary;

namespace Casus.Acquire.Archives;

/// <summary>A gzip stream on its way to the unpacker: how much was read, and what its last bytes tell of the length unpacked (RFC 1952, ISIZE).</summary>
sealed class GzipTail(Stream inner) : ForwardStream
{
    static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    readonly byte[] _last = new byte[4];
    bool _isAtEnd;
    bool _hasParts;

    public long Count { get; private set; }

    /// <summary>Whether all was read and gave another length than it tells. Of several gzip files in one nothing is known.</summary>
    public bool IsCutOff(long unpacked) =>
        _isAtEnd && !_hasParts && BinaryPrimitives.ReadUInt32LittleEndian(_last) != (uint)unpacked;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var part = buffer[..read];
        _hasParts |= part[(Count == 0 && read > 0 ? 1 : 0)..].IndexOf(Magic) >= 0;
        _isAtEnd |= read == 0 && buffer.Length > 0;
        Count += read;
        var kept = part[Math.Max(0, read - 4)..];
        _last.AsSpan(kept.Length).CopyTo(_last);
        kept.CopyTo(_last.AsSpan(4 - kept.Length));
        return read;
    }
}
