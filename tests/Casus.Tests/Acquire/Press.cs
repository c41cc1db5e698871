using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Casus.Acquire;

namespace Casus.Tests.Acquire;

/// <summary>Makes files of the press for tests, and opens them.</summary>
static class Press
{
    public const string Story = "Orlandia and Veld signed a water treaty on Monday. The two states will share the river from May on. Farmers on both banks had waited for it since the drought of last year.";

    public static string Html(string text = Story, string title = "Water treaty signed") => $"<!doctype html><html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p></article></body></html>";

    public static List<Acquired> Open(byte[] content)
    {
        using var input = new MemoryStream(content);
        return [.. Sources.Open(["-"], input: input)];
    }

    public static IEnumerable<Page> Pages(IEnumerable<Acquired> acquired) => acquired.OfType<Acquired.Taken>().Select(t => t.Page);

    public static IEnumerable<string> Reasons(IEnumerable<Acquired> acquired) => acquired.OfType<Acquired.Refused>().Select(r => r.Refusal.Reason);

    public static string Text(Page page) => Encoding.UTF8.GetString(page.Content.Span);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
            gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, TarEntryFormat.Pax))
            foreach (var (name, content) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        return packed.ToArray();
    }

    public static byte[] Response(string target, byte[] body, string fields = "Content-Type: text/html; charset=utf-8\r\n", int status = 200, string date = "2025-03-11T10:00:00Z") =>
        Record("response", target, [.. Bytes($"HTTP/1.1 {status} X\r\n{fields}\r\n"), .. body], $"WARC-Date: {date}\r\nContent-Type: application/http; msgtype=response\r\n");

    public static byte[] Record(string type, string target, byte[] block, string fields = "") =>
        [.. Bytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {target}\r\n{fields}Content-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
}
