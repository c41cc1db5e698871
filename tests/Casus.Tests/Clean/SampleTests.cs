using Casus.Acquire;
using Casus.Clean;
using Casus.Tests.Samples;

namespace Casus.Tests.Clean;

/// <summary>The plain-text articles of samples/press against their truth.</summary>
public sealed class SampleTests
{
    static readonly Lazy<Dictionary<string, Cleaned.Kept>> Cleaned = new(() =>
        Sources.Open([Press.Folder]).OfType<Acquired.Taken>().Select(t => Cleaner.Clean(t.Page)).OfType<Cleaned.Kept>()
            .ToDictionary(k => k.Article.Id));

    public static TheoryData<string> Texts => [.. Press.Truth.Articles.Where(a => !a.File.EndsWith(".html", StringComparison.Ordinal)).Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_furniture_stays_and_no_sentence_goes(string id)
    {
        var truth = Press.Article(id);
        var article = Cleaned.Value[id].Article;
        Assert.Empty(truth.Furniture.Where(f => article.Text.Split("\n\n").Contains(f.Text)).Select(f => f.Text));
        Assert.Contains(truth.First, article.Text.Split("\n\n")[0], StringComparison.Ordinal);
        Assert.EndsWith(truth.Last, article.Text, StringComparison.Ordinal);
        Assert.All(truth.Survive, s => Assert.Contains(s, article.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Title_authors_and_day_are_found(string id)
    {
        var truth = Press.Article(id);
        var article = Cleaned.Value[id].Article;
        Assert.Equal(truth.Title, article.Title);
        Assert.Equal(truth.Authors, article.Authors);
        Assert.Equal(truth.Published?.Start.Date, article.Published?.Start.Date);
    }
}
