using System.Diagnostics;
using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Clean;

/// <summary>Pages that are broken or made to break us: cleaned or rejected with the reason, in time that grows no faster than they do.</summary>
public sealed class BadPageTests
{
    static readonly string Paragraphs = string.Concat(Cleaning.Story.ReplaceLineEndings("\n").Split("\n\n").Select(p => $"<p>{p}</p>"));

    public static TheoryData<string, string> Floods => new()
    {
        { "a", "text/plain" },
        { "word ", "text/plain" },
        { "\n", "text/plain" },
        { "\0", "text/plain" },
        { "a ", "text/html" },
        { "<", "text/html" },
        { "<p>", "text/html" },
        { "<div class=\"a\">x", "text/html" },
        { "<a href='", "text/html" },
        { "<!--", "text/html" },
        { "<svg>", "text/html" },
        { "<script>", "text/html" },
        { "&amp;", "text/html" },
        { "</p>", "text/html" },
        { "<table><tr><td colspan=9e15>", "text/html" },
        { "[x](", "text/markdown" },
        { "> ", "text/markdown" },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void Megabytes_of_anything_are_rejected_in_time(string piece, string type) => Rejected(piece, type, 3 << 20);

    [Theory]
    [InlineData("word ", "text/plain")]
    [InlineData("<p>word", "text/html")]
    public void Fifty_megabytes_are_rejected_in_time(string piece, string type) => Rejected(piece, type, 50 << 20);

    static void Rejected(string piece, string type, int length)
    {
        var clock = Stopwatch.StartNew();
        var page = new Page("flood", type, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, length / piece.Length))));
        Assert.NotEmpty(Assert.IsType<Cleaned.Rejected>(Cleaner.Clean(page)).Refusal.Reason);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("9e15")]
    [InlineData("9000000000000000")]
    [InlineData("-1")]
    [InlineData("NaN")]
    public void A_cell_that_spans_the_world_does_no_harm(string span)
    {
        var page = $"<html><body><article>{Paragraphs}<table><tr><td colspan={span} rowspan={span}>1</td></tr></table></article></body></html>";
        Assert.Contains("The parliament of Norland", Cleaning.Article(page, "text/html").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    public void Stray_zeros_are_dropped(string type)
    {
        var story = type == "text/html" ? $"<article>{Paragraphs}</article>" : Cleaning.Story;
        var article = Cleaning.Article(story.Replace("trade agreement", "trade\0 agree\0ment", StringComparison.Ordinal), type);
        Assert.Contains("a trade agreement with", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_page_gives_the_same_article_on_any_thread()
    {
        var pages = Enumerable.Range(0, 24).Select(i => new Page($"p{i}.html", "text/html", Encoding.UTF8.GetBytes($"<article><h1>Title {i}</h1>{Paragraphs}<p>Report {i}.</p></article>"))).ToList();
        var inTurn = pages.ConvertAll(p => Text(Cleaner.Clean(p)));
        var atOnce = pages.AsEnumerable().Reverse().AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(p => Text(Cleaner.Clean(p))).Reverse().ToList();
        Assert.Equal(inTurn, atOnce);
    }

    static string Text(Cleaned cleaned) => Assert.IsType<Cleaned.Kept>(cleaned).Article.Text;
}
