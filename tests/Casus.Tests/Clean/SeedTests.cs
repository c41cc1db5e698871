using System.Runtime.CompilerServices;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Clean;

/// <summary>The five real articles of ../shared/seeds; only figures and offsets of them are written down here.</summary>
public sealed class SeedTests
{
    static readonly string Seeds = Path.GetFullPath(Path.Combine(Here(), "../../../../shared/seeds"));

    [Theory]
    [InlineData("000", 6, 2)]
    [InlineData("001", 12, 0)]
    [InlineData("002", 13, 11)]
    [InlineData("003", 9, 1)]
    [InlineData("004", 35, 15)]
    public void Every_piece_of_furniture_goes_and_every_paragraph_stays(string seed, int blocks, int removed)
    {
        var kept = Clean(seed);
        Assert.Equal(blocks, kept.Article.Blocks.Count);
        Assert.Equal(removed, kept.Removed.Count);
    }

    [Theory]
    [InlineData("000", true)]
    [InlineData("001", false)]
    [InlineData("002", true)]
    [InlineData("003", true)]
    [InlineData("004", true)]
    public void The_title_is_the_first_line_where_it_stands_as_one(string seed, bool titled)
    {
        var article = Clean(seed).Article;
        Assert.Equal(titled ? FirstLine(seed) : null, article.Title);
        Assert.DoesNotContain(article.Title ?? "\0", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Author_and_day_are_read_from_the_bullets_below_the_title()
    {
        var article = Clean("002").Article;
        Assert.Single(article.Authors);
        Assert.Equal(Period.Day(2024, 6, 22), article.Published);
    }

    [Fact]
    public void The_headings_of_a_slideshow_are_headings() =>
        Assert.Equal(13, Clean("004").Article.Blocks.Count(b => b.Kind == BlockKind.Heading));

    static string FirstLine(string seed) => System.IO.File.ReadLines(File(seed)).First();

    static Cleaned.Kept Clean(string seed)
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "../shared/seeds is not here");
        var acquired = Sources.Open([File(seed)]).Single();
        return Assert.IsType<Cleaned.Kept>(Cleaner.Clean(Assert.IsType<Acquired.Taken>(acquired).Page));
    }

    static string File(string seed) => Directory.EnumerateFiles(Seeds, $"{seed}_*.txt").Single();

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
