using System.IO.Compression;
using System.Text.Json;

namespace Casus.Acquire.Archives;

/// <summary>A web archive in a zip archive (WACZ 1.1.1): WARC files below archive/, the list of its pages below pages/.</summary>
static class WebArchive
{
    public static bool IsOne(List<ZipArchiveEntry> entries) =>
        entries.Exists(e => e.FullName == "datapackage.json") && entries.Exists(HoldsRecords);

    public static bool HoldsRecords(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("archive/", StringComparison.Ordinal)
        && (entry.FullName.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase));

    public static PageList Pages(List<ZipArchiveEntry> entries, Allowance allowance)
    {
        var pages = new PageList();
        foreach (var entry in entries.Where(e => e.FullName.StartsWith("pages/", StringComparison.Ordinal) && e.FullName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = new StreamReader(new UnpackedStream(entry.Open(), allowance));
            foreach (var line in LineReader.Lines(reader))
                pages.Add(line is null ? null : Url(line));
        }
        return pages;
    }

    // The first line names the format, the others each a page.
    static string? Url(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
