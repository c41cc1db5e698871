using System.Net;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>Nobody gets in who should not, and nothing an article or another site says is done.</summary>
public sealed class SafetyTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/assets/desk.css")]
    [InlineData("/healthz")]
    public async Task Every_answer_forbids_foreign_script_and_frames(string path)
    {
        using var visitor = sample.Desk.Visitor();
        using var answer = await visitor.Get(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("192.0.2.7")]
    [InlineData("localhost.evil.example")]
    public async Task A_request_that_names_another_host_is_refused(string host)
    {
        using var visitor = sample.Desk.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await visitor.Send(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_the_token_of_its_page_adds_nothing()
    {
        using var visitor = sample.Desk.Visitor();
        await visitor.Text("/add");
        using var answer = await visitor.Send("/forms/add", ("text", "A text that another site sends."));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_another_site_sends_is_refused()
    {
        using var visitor = sample.Desk.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forms/add") { Headers = { { "Origin", "http://evil.example" } }, Content = new StringContent("text=x") };
        using var answer = await visitor.Send(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Beyond_this_machine_a_password_is_demanded_and_set_by_the_first_run_link()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus", "--address", "0.0.0.0"]);
        using var stranger = desk.Visitor();
        using var turned = await stranger.Get("/");
        Assert.Equal(HttpStatusCode.Redirect, turned.StatusCode);
        Assert.StartsWith("/sign-in", turned.Headers.Location!.OriginalString, StringComparison.Ordinal);

        var link = desk.Errors.Split('\n').Single(l => l.Contains("/first-run?key=", StringComparison.Ordinal)).Trim();
        using var owner = desk.Visitor();
        var (page, key) = (new Uri(link).PathAndQuery, link.Split('=')[^1]);
        using var set = await owner.Submit(page, "/forms/first-run", ("key", key), ("analyst", "long enough words"), ("reader", "other long words"));
        Assert.Equal("/", set.Headers.Location!.OriginalString);
        Assert.Contains("An empty situation", await owner.Text("/"), StringComparison.Ordinal);
        var kept = await File.ReadAllTextAsync(casus.In("s.casus.access"), TestContext.Current.CancellationToken);
        Assert.Contains("pbkdf2-sha256", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("long enough", kept, StringComparison.Ordinal);

        using var second = desk.Visitor();
        Assert.Contains("used up", await second.Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_reads_and_may_not_write_and_a_wrong_password_opens_nothing()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"], ("CASUS_PASSWORD", "analyst words"), ("CASUS_READER_PASSWORD", "reader words"));
        using var wrong = desk.Visitor();
        using var refused = await wrong.Submit("/sign-in", "/forms/sign-in", ("password", "guess"));
        Assert.Contains("wrong", refused.Headers.Location!.OriginalString, StringComparison.Ordinal);

        using var reader = desk.Visitor();
        using var entered = await reader.Submit("/sign-in", "/forms/sign-in", ("password", "reader words"), ("back", "//evil.example"));
        Assert.Equal("/", entered.Headers.Location!.OriginalString);
        Assert.DoesNotContain("Add articles", await reader.Text("/"), StringComparison.Ordinal);
        using var written = await reader.Submit("/add", "/forms/add", ("text", "A text."));
        Assert.Equal(HttpStatusCode.Forbidden, written.StatusCode);

        using var analyst = desk.Visitor();
        using var let = await analyst.Submit("/sign-in", "/forms/sign-in", ("password", "analyst words"));
        Assert.Contains("Add articles", await analyst.Text("/"), StringComparison.Ordinal);
        using var left = await analyst.Submit("/", "/forms/sign-out");
        using var turned = await analyst.Get("/");
        Assert.Equal(("/sign-in", HttpStatusCode.Redirect), (left.Headers.Location!.OriginalString, turned.StatusCode));
    }

    [Fact]
    public async Task Guessing_passwords_is_slowed_down()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"], ("CASUS_PASSWORD", "analyst words"));
        using var visitor = desk.Visitor();
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
        {
            using var answer = await visitor.Submit("/sign-in", "/forms/sign-in", ("password", $"guess {i}"));
            codes.Add(answer.StatusCode);
        }
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
    }
}
