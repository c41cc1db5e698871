using System.IO.Compression;
using System.Net;
using System.Text;
using Casus.Acquire;
using Casus.Acquire.Web;
using Casus.Clean;

namespace Casus.Tests.Acquire.Web;

/// <summary>Against a server on this machine that misbehaves on purpose.</summary>
public sealed class AcquisitionTests : IDisposable
{
    readonly RudeServer _server = new();
    readonly ImpatientClock _clock = new();
    readonly string _folder = Directory.CreateTempSubdirectory("casus-web-").FullName;

    FetchOptions _options = new() { AllowPrivate = true, Pace = TimeSpan.Zero, Patience = TimeSpan.FromSeconds(5) };

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_page_is_fetched_under_our_own_name_and_is_an_article()
    {
        _server.On("/a", RudeServer.Reply(Press.Html()));
        var page = Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a?utm_source=x"))).Page;
        Assert.Equal(Press.Story, Assert.IsType<Cleaned.Kept>(Cleaner.Clean(page)).Article.Text);
        Assert.Contains("User-Agent: Casus/", _server.Requests.Last().Fields, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/a"], _server.Requests.Select(r => r.Path));
    }

    [Fact]
    public async Task An_unchanged_page_costs_one_conditional_request_and_gives_no_version()
    {
        _server.On("/a", (request, stream) => stream.WriteAsync(request.Fields.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal)
            ? RudeServer.Reply("", "ETag: \"v1\"\r\n", 304)
            : RudeServer.Reply(Press.Html(), "Content-Type: text/html\r\nETag: \"v1\"\r\n")).AsTask());
        Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a")));
        Assert.IsType<Visit.Unchanged>(Assert.Single(await Run("/a")));
        Assert.Equal(2, _server.Count("/a"));
        Assert.Single(Kept());
    }

    [Fact]
    public async Task A_page_of_a_host_that_knows_no_conditions_is_told_by_its_bytes()
    {
        _server.On("/a", RudeServer.Reply(Press.Html()));
        await Run("/a");
        Assert.IsType<Visit.Unchanged>(Assert.Single(await Run("/a")));
        Assert.Single(Kept());
    }

    [Fact]
    public async Task A_changed_page_is_another_version_of_the_same_article_and_both_are_kept()
    {
        _server.On("/a", RudeServer.Reply(Press.Html()), RudeServer.Reply(Press.Html(Press.Story + " Veld denied it.")));
        await Run("/a");
        Assert.True(Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a?fbclid=1"))).IsFurther);
        var articles = Kept().Select(p => Assert.IsType<Cleaned.Kept>(Cleaner.Clean(p)).Article).ToList();
        Assert.Equal(2, articles.Select(a => a.Text).Distinct().Count());
        Assert.Single(articles.Select(a => a.Id).Distinct());
    }

    [Fact]
    public async Task A_run_that_was_broken_off_goes_on_where_it_stopped()
    {
        foreach (var path in new[] { "/a", "/b", "/c" })
            _server.On(path, RudeServer.Reply(Press.Html()));
        string[] all = [_server.Address("/a"), _server.Address("/b"), _server.Address("/c")];
        using (var first = new Acquisition(_options, _clock, _folder))
            await foreach (var visit in first.Run(all, TestContext.Current.CancellationToken))
                break;
        using var second = new Acquisition(_options, _clock, _folder);
        Assert.True(second.Resumed > 0);
        var visits = await Visits(second, all);
        Assert.Equal(second.Resumed, visits.OfType<Visit.Done>().Count());
        Assert.All(all, a => Assert.Equal(1, _server.Count(new Uri(a).AbsolutePath)));
        using var third = new Acquisition(_options, _clock, _folder);
        Assert.Equal(0, third.Resumed);
    }

    [Fact]
    public async Task A_list_leads_to_feeds_and_these_to_pages()
    {
        _server.On("/list.opml", RudeServer.Reply($"<opml><body><outline xmlUrl='{_server.Address("/feed")}'/></body></opml>", "Content-Type: text/x-opml\r\n"));
        _server.On("/feed", RudeServer.Reply($"<rss><channel><item><link>{_server.Address("/a")}</link></item></channel></rss>", "Content-Type: application/rss+xml\r\nETag: \"f\"\r\n"));
        _server.On("/a", RudeServer.Reply(Press.Html()));
        Assert.Equal([typeof(Visit.Led), typeof(Visit.Led), typeof(Visit.Taken)], (await Run("/list.opml")).Select(v => v.GetType()));
        Assert.Equal([typeof(Visit.Led), typeof(Visit.Led), typeof(Visit.Unchanged)], (await Run("/list.opml")).Select(v => v.GetType()));
    }

    [Fact]
    public async Task A_host_that_asks_for_time_is_given_it()
    {
        _server.On("/a", RudeServer.Reply("busy", "Retry-After: 17\r\n", 429), RudeServer.Reply("busy", "Retry-After: Tue, 11 Mar 2025 10:01:00 GMT\r\n", 503), RudeServer.Reply(Press.Html()));
        Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a")));
        Assert.Equal([TimeSpan.FromSeconds(17), TimeSpan.FromSeconds(43)], _clock.Waits);
    }

    [Fact]
    public async Task A_host_that_asks_for_more_time_than_we_have_is_left_alone()
    {
        _server.On("/a", RudeServer.Reply("busy", "Retry-After: 3600\r\n", 429));
        Assert.Contains("come again in 3600 s", await Reason("/a"), StringComparison.Ordinal);
        Assert.Equal(1, _server.Count("/a"));
    }

    [Fact]
    public async Task A_host_that_stays_out_of_order_is_asked_four_times_with_growing_pauses()
    {
        _server.On("/a", RudeServer.Reply("", status: 502));
        Assert.Contains("answers 502", await Reason("/a"), StringComparison.Ordinal);
        Assert.Equal((4, 3), (_server.Count("/a"), _clock.Waits.Count));
    }

    [Fact]
    public async Task Requests_to_one_host_are_a_pace_apart_and_robots_may_ask_for_more()
    {
        _server.On("/robots.txt", RudeServer.Reply("User-agent: *\nCrawl-delay: 7\n", "Content-Type: text/plain\r\n"));
        _server.On("/a", RudeServer.Reply(Press.Html()));
        _server.On("/b", RudeServer.Reply(Press.Html()));
        _options = _options with { Pace = TimeSpan.FromSeconds(1) };
        await Run("/a", "/b");
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(7)], _clock.Waits);
    }

    [Theory]
    [InlineData(500, "answers 500 for robots.txt")]
    [InlineData(429, "answers 429 for robots.txt")]
    [InlineData(404, null)]
    [InlineData(403, null)]
    public async Task Rules_that_nobody_can_give_disallow_and_rules_that_are_not_there_allow(int status, string? reason)
    {
        _server.On("/robots.txt", RudeServer.Reply("", status: status));
        _server.On("/a", RudeServer.Reply(Press.Html()));
        if (reason is null)
            Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a")));
        else
            Assert.Contains(reason, await Reason("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_robots_disallow_is_not_asked_for_also_after_a_redirect()
    {
        _server.On("/robots.txt", RudeServer.Reply("User-agent: casus\nDisallow: /private/\n"));
        _server.On("/a", RudeServer.Reply("", "Location: /private/b\r\n", 302));
        Assert.Contains("robots.txt of 127.0.0.1 does not allow it", await Reason("/a"), StringComparison.Ordinal);
        Assert.Equal(0, _server.Count("/private/b"));
    }

    [Fact]
    public async Task This_machine_is_not_asked_unless_that_is_allowed()
    {
        _options = _options with { AllowPrivate = false };
        Assert.Contains("which is loopback", await Reason("/a"), StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_redirect_into_a_closed_network_is_not_followed()
    {
        _options = _options with { AllowPrivate = false, Closed = a => a.Equals(IPAddress.Parse("127.0.0.2")) ? "private" : null };
        _server.On("/a", RudeServer.Reply("", $"Location: {_server.Address("/secret", "127.0.0.2")}\r\n", 301));
        Assert.Contains("'127.0.0.2' is at 127.0.0.2, which is private", await Reason("/a"), StringComparison.Ordinal);
        Assert.Equal(0, _server.Count("/secret"));
    }

    [Fact]
    public async Task A_name_that_comes_to_mean_a_closed_address_is_not_connected_to()
    {
        var asked = 0;
        _options = _options with
        {
            AllowPrivate = false,
            Closed = a => a.Equals(IPAddress.Parse("127.0.0.2")) ? "private" : null,
            Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(asked++ == 0 ? "127.0.0.1" : "127.0.0.2")]),
        };
        _server.On("/a", RudeServer.Reply(Press.Html()));
        Assert.Contains("which is private", Assert.IsType<Visit.Refused>(Assert.Single(await Visit(_server.Address("/a", "rebinding.example")))).Refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(["/robots.txt"], _server.Requests.Select(r => r.Path));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/a")]
    [InlineData("javascript:1")]
    public async Task A_redirect_off_the_web_is_not_followed(string location)
    {
        _server.On("/a", RudeServer.Reply("", $"Location: {location}\r\n", 302));
        Assert.Contains("not on the web", await Reason("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_in_a_circle_come_to_an_end()
    {
        _server.On("/a", RudeServer.Reply("", "Location: /b\r\n", 302));
        _server.On("/b", RudeServer.Reply("", "Location: /a\r\n", 302));
        Assert.Contains("more than 5 times", await Reason("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_dribbles_is_given_up_in_time()
    {
        _options = _options with { Patience = TimeSpan.FromMilliseconds(400) };
        _server.On("/a", async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"u8.ToArray());
            for (var i = 0; i < 600; i++)
            {
                await stream.WriteAsync("x"u8.ToArray());
                await Task.Delay(50);
            }
        });
        Assert.Contains("no whole answer within 0.4 s", await Reason("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_end_is_given_up_at_the_limit()
    {
        _options = _options with { Patience = TimeSpan.FromSeconds(60) };
        _server.On("/a", async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray());
            for (var block = new byte[1 << 20]; ;)
                await stream.WriteAsync(block);
        });
        Assert.Contains("larger than 20 MB", await Reason("/a"), StringComparison.Ordinal);
        Assert.Equal(1, _server.Count("/a"));
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_without_end_is_given_up()
    {
        var blanks = new byte[200 << 20];
        Array.Fill(blanks, (byte)' ');
        _server.On("/a", RudeServer.Reply(Press.Gzip(blanks, CompressionLevel.Optimal), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"));
        Assert.Contains("larger than 20 MB", await Reason("/a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>too short")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n<html>cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nno size")]
    [InlineData("SMTP ready\r\n\r\n")]
    [InlineData("")]
    public async Task An_answer_that_breaks_off_or_is_none_is_asked_for_again_and_then_refused(string answer)
    {
        _server.On("/a", Encoding.ASCII.GetBytes(answer));
        Assert.Contains("could not be reached, or the answer broke off", await Reason("/a"), StringComparison.Ordinal);
        Assert.True(_server.Count("/a") >= 4);
        Assert.False(Directory.EnumerateFiles(_folder, "*.warc.gz").Any());
    }

    [Fact]
    public async Task An_old_server_that_ends_by_hanging_up_is_understood()
    {
        _server.On("/a", Press.Bytes($"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n{Press.Html()}"));
        Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a")));
    }

    [Fact]
    public async Task A_charset_that_is_not_what_the_bytes_are_does_no_harm()
    {
        _server.On("/a", RudeServer.Reply(Press.Html(Press.Story + " “Ærø” said so."), "Content-Type: text/html; charset=koi8-r\r\n"));
        var page = Assert.IsType<Visit.Taken>(Assert.Single(await Run("/a"))).Page;
        Assert.Contains("“Ærø”", Assert.IsType<Cleaned.Kept>(Cleaner.Clean(page)).Article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image/png", "it is image/png")]
    [InlineData("application/octet-stream", "it is application/octet-stream")]
    public async Task What_is_neither_page_nor_feed_is_refused(string type, string reason)
    {
        _server.On("/a", RudeServer.Reply("hello", $"Content-Type: {type}\r\n"));
        Assert.Contains(reason, await Reason("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_without_end_are_refused()
    {
        _server.On("/a", Press.Bytes($"HTTP/1.1 200 OK\r\n{string.Concat(Enumerable.Repeat("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n", 20_000))}\r\n"));
        Assert.NotEmpty(await Reason("/a"));
    }

    [Fact]
    public async Task A_page_that_failed_costs_only_itself()
    {
        _server.On("/b", RudeServer.Reply(Press.Html()));
        Assert.Equal([typeof(Visit.Refused), typeof(Visit.Taken)], (await Run("/none", "/b")).Select(v => v.GetType()));
    }

    [Fact]
    public void The_press_from_the_network_is_taken_like_that_from_files()
    {
        _server.On("/a", RudeServer.Reply(Press.Html()));
        Assert.Equal([true, false], WebPress.Open([_server.Address("/a"), _server.Address("/none")], _options, _clock, TestContext.Current.CancellationToken).Select(a => a is Acquired.Taken));
    }

    IEnumerable<Page> Kept() => Press.Pages(Sources.Open([_folder]));

    async Task<string> Reason(string path) => Assert.IsType<Visit.Refused>(Assert.Single(await Run(path))).Refusal.Reason;

    Task<List<Visit>> Run(params string[] paths) => Visit([.. paths.Select(p => _server.Address(p))]);

    async Task<List<Visit>> Visit(params string[] addresses)
    {
        using var acquisition = new Acquisition(_options, _clock, _folder);
        return await Visits(acquisition, addresses);
    }

    static async Task<List<Visit>> Visits(Acquisition acquisition, string[] addresses)
    {
        var visits = new List<Visit>();
        await foreach (var visit in acquisition.Run(addresses, TestContext.Current.CancellationToken))
            visits.Add(visit);
        return visits;
    }
}
