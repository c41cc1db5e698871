using System.Net;

namespace Casus.EndToEnd.Tests.Desk;

/// <summary>Articles that are brought to the desk are read, related and told.</summary>
public sealed class AddingTests
{
    const string Article = "BERN, May 3 (Union Wire) - The foreign minister of Orlandia, <script>alert(1)</script> Vera Holt, condemned the pact between Tamria and Belmark on Friday.\n\n\"We oppose this pact,\" Holt said.\n";

    [Fact]
    public async Task A_pasted_article_is_told_a_moment_later_and_its_markup_stays_text()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"]);
        using var visitor = desk.Visitor();
        using var sent = await visitor.Submit("/add", "/forms/add", ("text", Article), ("title", "Orlandia <b>condemns</b>"), ("outlet", "Union Wire"), ("published", "2031-05-03"));
        var address = sent.Headers.Location!.OriginalString;
        var events = await visitor.Text(address.Replace("/addition", "/addition/events", StringComparison.Ordinal));
        Assert.Contains("event: end", events, StringComparison.Ordinal);
        Assert.Contains("1 article came in new", await visitor.Text(address), StringComparison.Ordinal);

        var articles = await visitor.Text("/articles");
        Assert.Contains("Orlandia &lt;b&gt;condemns&lt;/b&gt;", articles, StringComparison.Ordinal);
        var link = articles.Split("href=\"/article?")[1].Split('"')[0];
        var page = await visitor.Text("/article?" + WebUtility.HtmlDecode(link));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_its_reason()
    {
        using var casus = new Program();
        using var desk = new OpenDesk(casus.Folder, ["s.casus"]);
        using var visitor = desk.Visitor();
        using var sent = await visitor.Submit("/add", "/forms/add", ("text", " \n "), ("title", "x"));
        Assert.Equal("/add?empty=true", sent.Headers.Location!.OriginalString);
    }
}
