namespace Casus.Acquire.Archives;

/// <summary>Opens an archive: its files are taken as those of a folder are, its pages as they come.</summary>
static class Unpacking
{
    // A zip of tar.gz of zip, and one more.
    const int MostDepth = 4;

    public static IEnumerable<Acquired> Read(Find find) =>
        find.Depth >= MostDepth ? [Sources.Refused(find.Source, "too many archives lie around it")] : find.Opening.Archive switch
        {
            ArchiveKind.Zip => Zipped.Read(find),
            ArchiveKind.Gzip => Gzipped.Read(find),
            ArchiveKind.Tar => Tarred.Read(find),
            _ => new WarcPages(find.Source, find.Wanted).Read(find.Opening.Stream),
        };

    /// <summary>Takes one file of an archive. What goes wrong with it is said of it alone.</summary>
    public static IEnumerable<Acquired> Entry(Find archive, string name, Func<Stream> open, Allowance allowance)
    {
        var path = name.Replace('\\', '/');
        var source = $"{archive.Source}/{path}";
        var format = IsHidden(path) ? Format.Companion : Format.InFolder(path);
        return format.IsCompanion ? []
            : format.Problem is { } problem ? [Sources.Refused(source, problem)]
            : Contents.Guarded(Take(), source);

        IEnumerable<Acquired> Take()
        {
            using var content = new UnpackedStream(open(), allowance);
            foreach (var acquired in Contents.Of(archive.Within(content, source, format.MediaType, allowance) with { IsAsked = false }))
                yield return acquired;
        }
    }

    // What Unix hides, and what macOS puts beside the files of an archive.
    static bool IsHidden(string path) =>
        path.Split('/').Any(part => part == "__MACOSX" || (part.StartsWith('.') && part is not ("." or "..")));
}
