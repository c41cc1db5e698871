namespace Casus.Acquire.Archives;

/// <summary>Tells archives by their first bytes, whatever their names are.</summary>
enum ArchiveKind
{
    None,
    Zip,
    Gzip,
    Tar,
    Warc,
}

static class ArchiveKinds
{
    public static ArchiveKind Of(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8) ? ArchiveKind.Zip
        : start is [0x1F, 0x8B, 8, ..] ? ArchiveKind.Gzip
        : start.StartsWith("WARC/"u8) ? ArchiveKind.Warc
        : TarHeader.IsOne(start) ? ArchiveKind.Tar
        : ArchiveKind.None;
}
