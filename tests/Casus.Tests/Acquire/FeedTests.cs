using System.Diagnostics;
using System.Text;
using Casus.Acquire;
using Casus.Acquire.Feeds;
using Casus.Clean;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Acquire;

public sealed class FeedTests
{
    const string Rss =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Osthavn Tidende</title><link>https://press.example/</link>
        <item><title>Treaty &amp;amp; water</title><link>https://press.example/treaty?utm_source=rss</link><dc:creator>Ada Holm</dc:creator>
        <pubDate>Tue, 11 Mar 2025 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>STORY</p>]]></content:encoded></item>
        <item><title>Second</title><guid isPermaLink="false">77</guid><link>https://press.example/second</link><description>&lt;p&gt;STORY&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    const string Atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Veld Post</title>
        <entry><title type="html">Border</title><link rel="self" href="https://veld.example/self"/><link href="https://veld.example/border"/>
        <author><name>Per Lie</name><email>x@veld.example</email></author><published>2025-03-12T08:00:00Z</published><updated>2025-03-13T08:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>STORY</p><br/></div></content></entry>
        <entry><title>Empty</title><link href="https://veld.example/empty"/></entry></feed>
        """;

    [Fact]
    public void An_item_with_its_full_text_is_an_article()
    {
        var page = Pages(Rss).First();
        Assert.Equal(("https://press.example/treaty?utm_source=rss", "Treaty & water", "Ada Holm", "Osthavn Tidende", false), (page.Url, page.Title, page.Author, page.Outlet, page.IsSummary));
        var article = Assert.IsType<Cleaned.Kept>(Cleaner.Clean(page)).Article;
        Assert.Equal((Press.Story, "https://press.example/treaty", "2025-03-11T10:00Z"), (article.Text, article.Url, article.Published?.ToString()));
        Assert.Null(article.IsSummary);
    }

    [Fact]
    public void An_item_with_a_summary_only_is_marked_as_such_and_has_the_link()
    {
        var page = Pages(Rss).Last();
        Assert.Equal(("https://press.example/second", true), (page.Url, page.IsSummary));
        Assert.True(Assert.IsType<Cleaned.Kept>(Cleaner.Clean(page)).Article.IsSummary);
    }

    [Fact]
    public void Atom_gives_the_alternate_link_and_the_markup_of_its_content()
    {
        var acquired = Open(Atom);
        var page = Press.Pages(acquired).Single();
        Assert.Equal(("https://veld.example/border", "Per Lie", "2025-03-12T08:00:00Z", "Veld Post"), (page.Url, page.Author, page.Published, page.Outlet));
        Assert.Contains("<br/>", Press.Text(page), StringComparison.Ordinal);
        Assert.Contains("only a link: https://veld.example/empty", Press.Reasons(acquired).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rss_of_the_first_version_has_its_items_beside_the_channel() =>
        Assert.Equal("https://press.example/1", Pages(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Old</title></channel>
            <item rdf:about="https://press.example/1"><title>One</title><link>https://press.example/1</link><description>STORY</description></item></rdf:RDF>
            """).Single().Url);

    [Fact]
    public void A_json_feed_gives_its_items()
    {
        var page = Pages("""{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://j.example/1","title":"One","content_html":"<p>STORY</p>","authors":[{"name":"A B"}]},{"id":"2","summary":"STORY"}]}""").First();
        Assert.Equal(("https://j.example/1", "A B", "text/html"), (page.Url, page.Author, page.MediaType));
    }

    [Fact]
    public void A_broken_feed_still_gives_what_is_whole_of_it()
    {
        var acquired = Open(
            """
            junk <rss><channel><title>Broken & loud</title>
            <item><title>A &nbsp; B & C</title><link>https://press.example/1</link><description>STORY <br> <b>unclosed</description></item>
            <item><title>unclosed title</item>
            <item><title>Three</title><link>https://press.example/3</link><description>STORY</description>
            <item><title>Four</title><description>STO
            """.Replace("junk ", "", StringComparison.Ordinal));
        Assert.Equal(["https://press.example/1", "https://press.example/3"], Press.Pages(acquired).Select(p => p.Url));
        Assert.Equal(["the item has neither text nor link", "the feed is cut off within this item"], Press.Reasons(acquired));
    }

    [Fact]
    public void An_entity_bomb_is_refused_unexpanded()
    {
        var bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'>" + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} '&a{i - 1};&a{i - 1};'>")) + "]><rss><channel><item><description>&a30;</description></item></channel></rss>";
        Assert.Contains("declares entities", Press.Reasons(Open(bomb)).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_is_passed_over() =>
        Assert.Single(Pages("""<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item><description>STORY</description></item></channel></rss>"""));

    [Fact]
    public void The_encoding_that_the_declaration_names_is_believed() =>
        Assert.Equal("Åland – “ja”", Press.Pages(Press.Open(Encoding.GetEncoding("windows-1252").GetBytes(Rss.Replace("utf-8", "windows-1252", StringComparison.Ordinal).Replace("Second", "Åland – “ja”", StringComparison.Ordinal)))).Last().Title);

    [Fact]
    public void In_a_folder_the_root_of_a_file_tells_whether_it_is_a_feed()
    {
        var folder = Directory.CreateTempSubdirectory("casus-feed-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.xml"), Rss);
            File.WriteAllText(Path.Combine(folder, "b.xml"), "<settings/>");
            File.WriteAllText(Path.Combine(folder, "c.json"), "{}");
            Assert.All(Sources.Open([folder]), a => Assert.Contains("a.xml#", Assert.IsType<Acquired.Taken>(a).Page.Source, StringComparison.Ordinal));
            Assert.Contains("neither a feed", Press.Reasons(Sources.Open([Path.Combine(folder, "b.xml")])).Single(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_list_names_its_feeds() =>
        Assert.Equal(["https://a.example/rss?x=1&y=2", "https://b.example/atom"], FeedPages.Links(Press.Bytes(
            """
            <opml version="2.0"><body><outline text="All"><outline type="rss" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
            <outline text='b' xmlUrl='https://b.example/atom'/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>
            """)));

    [Fact]
    public void No_text_makes_a_feed_throw() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<int>().SelectMany(_ => Gen.Elements(Pieces)).ListOf(40).Select(string.Concat).ToArbitrary(),
        text =>
        {
            foreach (var root in new[] { "<rss>", "<feed>", "<opml>", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" })
            {
                Assert.NotNull(FeedPages.Read(Press.Bytes(root + text), "fuzz").ToList());
                Assert.NotNull(FeedPages.Links(Press.Bytes(root + text)));
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<a \">\"")]
    [InlineData("<!x[>")]
    [InlineData("<!--")]
    [InlineData("<item><title>")]
    [InlineData("<item><description>")]
    [InlineData("<![CDATA[")]
    [InlineData("<title><title/>")]
    [InlineData("&&&lt;")]
    [InlineData("<outline xmlUrl='")]
    public void Reading_takes_time_in_proportion_to_the_length(string piece)
    {
        var clock = Stopwatch.StartNew();
        var feed = Press.Bytes("<rss>" + string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length)));
        Assert.NotNull(FeedPages.Read(feed, "long").ToList());
        Assert.NotNull(FeedPages.Links(feed));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    static readonly string[] Pieces =
        ["<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>", "<link href='", "'/>", "<description>", "</description>", "<![CDATA[", "]]>", "<!--", "-->", "<?", "<!DOCTYPE x [", "]>", "&", "&#x41;", "&#99999999999;", "\"", "'", "<", ">", "/", " ", "x", "é", "\0", "\uD800", "<outline xmlUrl=\"", "{", "}", "[", "]", ",", "\"id\":", "<content type=\"xhtml\"><p>", "</p></content>"];

    static IEnumerable<Page> Pages(string feed) => Press.Pages(Open(feed));

    static List<Acquired> Open(string feed) => Press.Open(Press.Bytes(feed.Replace("STORY", Press.Story, StringComparison.Ordinal)));
}
