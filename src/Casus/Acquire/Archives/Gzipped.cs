using System.IO.Compression;

namespace Casus.Acquire.Archives;

/// <summary>What a gzip file holds: one file, or an archive.</summary>
static class Gzipped
{
    const string Ending = ".gz";

    public static IEnumerable<Acquired> Read(Find find)
    {
        var packed = new GzipTail(find.Opening.Stream);
        var allowance = find.Allowance ?? new(() => packed.Count);
        var unpacked = new CountedStream(new GZipStream(packed, CompressionMode.Decompress));
        var name = find.Source.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? Format.Named(find.Source[..^Ending.Length]).MediaType : null;
        var inner = find.Within(new UnpackedStream(unpacked, allowance), find.Source, name, allowance);
        var isArchive = inner.Opening.Archive != ArchiveKind.None;
        foreach (var acquired in Contents.Of(inner))
            yield return acquired;
        // The unpacker takes a file that is cut off for a shorter one; an archive within shows it by itself.
        if (!isArchive && packed.IsCutOff(unpacked.Count))
            yield return Sources.Refused(find.Source, "the archive is cut off or damaged; what was whole of it is kept");
    }
}
