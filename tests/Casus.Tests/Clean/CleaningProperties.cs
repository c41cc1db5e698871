using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Clean;

/// <summary>Laws of cleaning, on bytes and pages made at random with a fixed seed.</summary>
public sealed class CleaningProperties
{
    const int Cases = 150;

    static readonly string[] Pieces =
        ["<p>", "</p>", "<div class=\"article\">", "</div>", "<table><td colspan=9e15>", "<!--", "-->", "<script>", "</script>", "<a href='", "'>", "&#x110000;", "\0", "\uD800", "Photo: ", "©", "12.13.2021", "2021-03-04T99:99Z", "\n\n", "• ", "[x](", "<svg", "By Ada Holm", "|", " / ", "。", "Leave a Reply\n", "The ship left the harbour on Monday, the captain said. "];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Cases)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_bytes_make_cleaning_throw(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(1, 4000)];
        random.NextBytes(bytes);
        foreach (var type in MediaTypes)
            Assert.NotNull(Cleaner.Clean(new Page("random", type, bytes)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Blocks_cover_the_text_and_the_same_page_gives_the_same_article(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(5, 120)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        foreach (var type in MediaTypes)
        {
            var page = new Page("random", type, Encoding.UTF8.GetBytes(text));
            var first = Cleaner.Clean(page);
            if (first is not Cleaned.Kept kept)
                continue;
            var article = kept.Article;
            Assert.Equal(article.Text, string.Join("\n\n", article.Blocks.Select(b => article.Text[b.Start..b.End])));
            Assert.All(article.Blocks, b => Assert.True(b.End > b.Start));
            Assert.Equal(article.Text, Assert.IsType<Cleaned.Kept>(Cleaner.Clean(page)).Article.Text);
        }
    }

    static readonly string[] MediaTypes = ["text/plain", "text/html", "text/markdown"];
}
