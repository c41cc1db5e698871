using System.IO.Compression;
using Casus.Acquire;

namespace Casus.Tests.Acquire;

public sealed class WarcTests
{
    const string Address = "https://press.example/treaty";

    static readonly byte[] Html = Press.Bytes(Press.Html());

    [Fact]
    public void A_response_is_a_page_with_its_address_charset_and_time()
    {
        var page = Press.Pages(Press.Open(Press.Response(Address, Html))).Single();
        Assert.Equal((Address, "text/html", "utf-8", $"-#{Address}"), (page.Url, page.MediaType, page.Charset, page.Source));
        Assert.Equal(new DateTimeOffset(2025, 3, 11, 10, 0, 0, TimeSpan.Zero), page.Fetched);
        Assert.Equal(Html, page.Content.ToArray());
    }

    [Fact]
    public void Each_record_may_be_compressed_by_itself() =>
        Assert.Equal(3, Press.Pages(Press.Open([.. Enumerable.Range(0, 3).SelectMany(i => Press.Gzip(Press.Response($"{Address}/{i}", Html)))])).Count());

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    public void Chunks_and_content_codings_are_undone(string codings)
    {
        var body = Html;
        foreach (var coding in codings.Split(", "))
            body = Coded(body, coding);
        byte[] chunked = [.. Press.Bytes($"5;x=y\r\n"), .. body[..5], .. Press.Bytes($"\r\n{body.Length - 5:x}\r\n"), .. body[5..], .. "\r\n0\r\n\r\n"u8];
        var page = Press.Pages(Press.Open(Press.Response(Address, chunked, $"content-type: text/html\r\nContent-Encoding: {codings}\r\nTransfer-Encoding: chunked\r\n"))).Single();
        Assert.Equal(Html, page.Content.ToArray());
    }

    [Fact]
    public void What_the_crawler_has_undone_already_is_taken_as_it_is() =>
        Assert.Equal(Html, Press.Pages(Press.Open(Press.Response(Address, Html, "Content-Type: text/html\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked\r\n"))).Single().Content.ToArray());

    [Fact]
    public void Resources_and_conversions_are_pages_and_the_furniture_of_a_crawl_is_passed_over()
    {
        byte[] crawl =
        [
            .. Press.Record("warcinfo", "x", "software: test"u8.ToArray(), "Content-Type: application/warc-fields\r\n"),
            .. Press.Record("request", Address, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Press.Record("resource", Address, Html, "Content-Type: text/html\r\n"),
            .. Press.Record("conversion", Address + "2", Press.Bytes(Press.Story), "Content-Type: text/plain\r\n"),
            .. Press.Response(Address + "3", Html, status: 404),
            .. Press.Response(Address + "4", [1, 2, 3], "Content-Type: image/png\r\n"),
            .. Press.Response("https://press.example/robots.txt", Html, "Content-Type: text/plain\r\n"),
        ];
        Assert.Equal([Address, Address + "2"], Press.Open(crawl).Select(a => Assert.IsType<Acquired.Taken>(a).Page.Url));
    }

    [Fact]
    public void A_revisit_gives_no_page_if_what_it_repeats_is_there_and_is_reported_if_not()
    {
        var again = Press.Record("revisit", Address, "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
        Assert.IsType<Acquired.Taken>(Press.Open([.. Press.Response(Address, Html), .. again]).Single());
        Assert.Contains("repeats a page that is not in this file", Press.Reasons(Press.Open(again)).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_whole_of_a_file_that_is_cut_off_is_kept_and_the_rest_reported()
    {
        var record = Press.Response(Address, Html);
        byte[] two = [.. record, .. record];
        var acquired = Press.Open(two[..(record.Length + (record.Length / 2))]);
        Assert.Single(Press.Pages(acquired));
        Assert.Contains($"cut off within the record that begins at byte {record.Length}", Press.Reasons(acquired).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_after_damaged_bytes_is_found()
    {
        var acquired = Press.Open([.. Press.Response(Address, Html), .. Press.Bytes("torn\nlines\n"), .. Press.Response(Address + "2", Html)]);
        Assert.Equal(2, Press.Pages(acquired).Count());
        Assert.Contains("damaged at byte", Press.Reasons(acquired).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_unpacks_beyond_the_limit_is_refused_and_the_next_is_taken()
    {
        var bomb = new byte[64 << 20];
        Array.Fill(bomb, (byte)' ');
        var acquired = Press.Open([.. Press.Response(Address, Coded(bomb, "br"), "Content-Type: text/html\r\nContent-Encoding: br\r\n"), .. Press.Response(Address + "2", Html)]);
        Assert.Equal([Address + "2"], Press.Pages(acquired).Select(p => p.Url));
        Assert.Contains("larger than 20 MB", Press.Reasons(acquired).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_web_archive_the_listed_pages_are_taken_and_what_they_are_redirected_to()
    {
        byte[] crawl =
        [
            .. Press.Response(Address, [], $"Location: {Address}/final\r\n", status: 301),
            .. Press.Response(Address + "/final", Html),
            .. Press.Response("https://ads.example/frame", Html),
        ];
        var wacz = Press.Zip(
            ("datapackage.json", "{}"u8.ToArray()),
            ("archive/data.warc.gz", Press.Gzip(crawl)),
            ("indexes/index.cdx", "x"u8.ToArray()),
            ("pages/pages.jsonl", Press.Bytes($"{{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}}\n{{\"url\":\"{Address}\",\"text\":\"all of it\"}}\n")));
        Assert.Equal([Address + "/final"], Press.Open(wacz).Select(a => Assert.IsType<Acquired.Taken>(a).Page.Url));
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        byte[] whole = [.. Press.Response(Address, Coded(Html, "gzip"), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"), .. Press.Response(Address, Html)];
        var random = new Random(3);
        for (var round = 0; round < 400; round++)
        {
            var damaged = whole.ToArray();
            for (var i = 0; i < 1 + (round % 9); i++)
                damaged[random.Next(5, damaged.Length)] = (byte)random.Next(256);
            Assert.NotNull(Press.Open(damaged[..random.Next(6, damaged.Length + 1)]));
        }
    }

    static byte[] Coded(byte[] body, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new ZLibStream(packed, CompressionLevel.Fastest),
        })
            packer.Write(body);
        return packed.ToArray();
    }
}
