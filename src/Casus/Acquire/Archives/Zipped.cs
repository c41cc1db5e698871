using System.IO.Compression;

namespace Casus.Acquire.Archives;

/// <summary>The files of a zip archive in order of their names. Names are only names: nothing is written anywhere.</summary>
static class Zipped
{
    const string Office = "[Content_Types].xml";

    public static IEnumerable<Acquired> Read(Find find)
    {
        var stream = find.Opening.Seekable();
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var allowance = find.Allowance ?? new(() => stream.Length);
        var entries = zip.Entries.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        if (entries.Exists(e => e.FullName == Office))
            yield return Sources.Refused(find.Source, "it is an office document, not an archive of articles");
        else
            foreach (var acquired in Take(find, entries, allowance))
                yield return acquired;
    }

    static IEnumerable<Acquired> Take(Find find, List<ZipArchiveEntry> entries, Allowance allowance)
    {
        if (WebArchive.IsOne(entries))
        {
            find = find with { Wanted = WebArchive.Pages(entries, allowance) };
            entries = [.. entries.Where(WebArchive.HoldsRecords)];
        }
        return entries.TakeWhile(_ => !allowance.IsSpent).SelectMany(e => e.IsEncrypted
            ? [Sources.Refused($"{find.Source}/{e.FullName}", "it is encrypted")]
            : Unpacking.Entry(find, e.FullName, e.Open, allowance));
    }
}
