using System.Net;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>Every page of the desk opens on the sample press, now and as of a day, as plain HTML.</summary>
public sealed class RoomTests(SampleDesk sample) : IClassFixture<SampleDesk>
{
    public static TheoryData<string> Rooms => [.. Addresses.All];

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task It_opens_now_and_as_of_a_day(string address)
    {
        using var visitor = sample.Desk.Visitor();
        foreach (var day in (string[])["", "2025-03-12", "2025-03", "2020"])
        {
            using var answer = await visitor.Get(address + (day == "" ? "" : (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"asof={day}"));
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK || (day is "2020" or "2025-03-12" && answer.StatusCode == HttpStatusCode.NotFound), $"{address} {day}: {answer.StatusCode} {sample.Desk.Errors}");
            Assert.Contains("</html>", page, StringComparison.Ordinal);
            Assert.Contains("<h1", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_claim_leads_to_its_passage_marked_in_its_article()
    {
        using var visitor = sample.Desk.Visitor();
        var page = await visitor.Text("/silence");
        var link = WebUtility.HtmlDecode(page.Split("<blockquote>")[1].Split("href=\"")[1].Split('"')[0]);
        var words = page.Split("<mark>")[1].Split("</mark>")[0];
        var article = await visitor.Text(link.Split('#')[0]);
        Assert.Contains("id=\"at\"", article, StringComparison.Ordinal);
        Assert.Contains(words[..20], article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused()
    {
        using var visitor = sample.Desk.Visitor();
        using var answer = await visitor.Get("/?asof=soon");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/article?id=nowhere")]
    [InlineData("/actor?id=state:NONE")]
    [InlineData("/story?id=none")]
    [InlineData("/compare?a=x&b=y")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_said_to_be_missing(string address)
    {
        using var visitor = sample.Desk.Visitor();
        using var answer = await visitor.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_brief_and_the_exports_are_handed_over_as_files()
    {
        using var visitor = sample.Desk.Visitor();
        foreach (var name in (string[])["brief.html", "brief.md", "brief.json", "situation.csv", "situation.gexf", "situation.stix.json", "situation.atom"])
        {
            using var answer = await visitor.Get($"/download/{name}");
            Assert.Equal($"attachment; filename={name}; filename*=UTF-8''{name}", answer.Content.Headers.ContentDisposition!.ToString());
        }
    }
}
