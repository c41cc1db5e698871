using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Casus.Benchmarks;

/// <summary>A WARC file of as many pages as one likes, compressed record by record and made while it is read, so that it costs neither memory nor disk.</summary>
sealed class Crawl(int pages) : Stream
{
    const int Kinds = 200;

    readonly byte[][] _bodies = [.. Enumerable.Range(0, Kinds).Select(i => Packed(Page(i)))];
    readonly int[] _lengths = [.. Enumerable.Range(0, Kinds).Select(i => Page(i).Length)];
    byte[] _piece = [];
    int _at;
    int _next;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _piece.Length)
        {
            if (_next == pages)
                return 0;
            (_piece, _at) = (Record(_next++), 0);
        }
        var read = Math.Min(count, _piece.Length - _at);
        _piece.AsSpan(_at, read).CopyTo(buffer.AsSpan(offset));
        _at += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    byte[] Record(int number)
    {
        const string Http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        var head = string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2025-03-11T10:00:00Z\r\nWARC-Target-URI: https://press.example/{number}\r\nContent-Length: {Http.Length + _lengths[number % Kinds]}\r\n\r\n{Http}");
        return [.. Packed(Encoding.ASCII.GetBytes(head)), .. _bodies[number % Kinds], .. Packed("\r\n\r\n"u8.ToArray())];
    }

    // Some thirty kilobytes, as the press has them: an article among lists of links.
    static byte[] Page(int kind)
    {
        var random = new Random(kind);
        var links = string.Concat(Enumerable.Range(0, 150).Select(_ => $"<li class=\"teaser\"><a href=\"/{random.Next()}\">{Words(random, 8)}</a></li>"));
        var paragraphs = string.Concat(Enumerable.Range(0, 12 + (kind % 10)).Select(_ => $"<p>{Words(random, 60)}</p>"));
        return Encoding.UTF8.GetBytes($"<!doctype html><html><head><title>{Words(random, 7)}</title></head><body><nav><ul>{links}</ul></nav><article><h1>{Words(random, 7)}</h1>{paragraphs}</article><footer>{links}</footer></body></html>");
    }

    static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)])) + ".";

    static readonly string[] Vocabulary = "the government of Veld signed a treaty with Orlandia on water and the river while farmers waited for rain in the north and ministers spoke about prices border guards ships a council vote was held".Split(' ');

    static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(content);
        return packed.ToArray();
    }
}
