using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Acquire.Web;

/// <summary>Keeps answers in a WARC file of its own for each run (ISO 28500), each record compressed by itself: what is cut off loses only the last.</summary>
sealed class WarcWriter(string folder, TimeProvider clock)
{
    // What spoke of the connection and not of the page.
    static readonly HashSet<string> Left = new(["Transfer-Encoding", "Content-Length", "Connection", "Keep-Alive", "Set-Cookie"], StringComparer.OrdinalIgnoreCase);

    readonly Lock _lock = new();
    string? _file;

    public void Write(Reply reply)
    {
        var (now, block) = (clock.GetUtcNow(), Block(reply));
        var head = string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\nWARC-Date: {now.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}\r\nWARC-Target-URI: {reply.Address.AbsoluteUri}\r\nWARC-Payload-Digest: sha256:{Convert.ToHexStringLower(SHA256.HashData(reply.Body))}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n");
        lock (_lock)
        {
            using var stream = new FileStream(_file ??= Fresh(now), FileMode.Append, FileAccess.Write);
            using var gzip = new GZipStream(stream, CompressionLevel.Optimal);
            gzip.Write(Encoding.UTF8.GetBytes(head));
            gzip.Write(block);
            gzip.Write("\r\n\r\n"u8);
        }
    }

    static byte[] Block(Reply reply)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {reply.Status} OK\r\n");
        foreach (var (name, value) in reply.Fields.All.Where(f => !Left.Contains(f.Key)))
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {reply.Body.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head.ToString()), .. reply.Body];
    }

    // The names of the runs sort by time.
    string Fresh(DateTimeOffset now)
    {
        var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"acquired-{now.UtcDateTime:yyyyMMddTHHmmssfffZ}"));
        for (var i = 1; ; i++)
            if (!File.Exists($"{name}-{i:00}.warc.gz"))
                return $"{name}-{i:00}.warc.gz";
    }
}
