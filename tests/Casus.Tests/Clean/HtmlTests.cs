using Casus.Clean;

namespace Casus.Tests.Clean;

public sealed class HtmlTests
{
    static string Page(string body, string head = "") =>
        $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Norland agrees on trade with Sudmark | Osthavn Tidende</title>
        <meta property="og:site_name" content="Osthavn Tidende">{head}</head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
        <main><article><h1>Norland agrees on trade with Sudmark</h1><div class="article-body">{body}</div></article></main>
        <aside class="related"><h3>Related</h3><ul><li><a href="/1">Herring prices fall again</a></li><li><a href="/2">A new ferry for the islands</a></li></ul></aside>
        <footer><p>© 2021 Osthavn Tidende. All rights reserved.</p></footer></body></html>
        """;

    static readonly string Paragraphs = string.Concat(Cleaning.Story.ReplaceLineEndings("\n").Split("\n\n").Select(p => $"<p>{p}</p>"));

    [Fact]
    public void The_paragraphs_of_an_article_are_its_text() =>
        Assert.Equal(Cleaning.Story.ReplaceLineEndings("\n"), Cleaning.Article(Page(Paragraphs), "text/html").Text);

    [Fact]
    public void The_title_is_without_the_name_of_the_site() =>
        Assert.Equal("Norland agrees on trade with Sudmark", Cleaning.Article(Page(Paragraphs), "text/html").Title);

    [Fact]
    public void Linked_data_gives_authors_and_times()
    {
        const string Data =
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Norland agrees on trade with Sudmark",
            "datePublished":"2021-03-04T17:30:00+01:00","dateModified":"2021-03-05T08:00:00Z","author":[{"@type":"Person","name":"Ada Holm"},{"@type":"Person","name":"By Per Lie"}],
            "publisher":{"@type":"Organization","name":"Osthavn Tidende"}}]}</script>
            """;
        var article = Cleaning.Article(Page(Paragraphs, Data), "text/html");
        Assert.Equal(["Ada Holm", "Per Lie"], article.Authors);
        Assert.Equal("2021-03-04T16:30Z", article.Published?.ToString());
        Assert.Equal("2021-03-05T08:00Z", article.Updated?.ToString());
        Assert.Equal("Osthavn Tidende", article.Outlet);
    }

    [Fact]
    public void A_page_cut_in_the_middle_still_gives_its_beginning()
    {
        var page = Page(Paragraphs);
        var cut = page[..page.IndexOf("northern banks", StringComparison.Ordinal)];
        Assert.Contains("The parliament of Norland", Cleaning.Article(cut, "text/html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_are_survived()
    {
        var page = Page(string.Concat(Enumerable.Repeat("<div><b>", 50_000)) + Paragraphs);
        Assert.Contains("The parliament of Norland", Cleaning.Article(page, "text/html").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<tr><td>1</td></tr>", 30_000)]
    [InlineData("<p>The ship left the harbour on Monday, the captain said.</p>", 100_000)]
    public void A_page_beyond_measure_is_rejected_before_it_is_parsed(string piece, int times) =>
        Assert.Contains("larger than any article", Cleaning.Reason(string.Concat(Enumerable.Repeat(piece, times)), "text/html"), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_sentences_is_rejected() =>
        Assert.IsType<Cleaned.Rejected>(Cleaning.Of(Page("<ul><li><a href='/a'>One</a><li><a href='/b'>Two</a></ul>"), "text/html"));
}
