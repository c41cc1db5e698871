using Casus.Acquire;
using Casus.Clean;
using Casus.Tests.Samples;

namespace Casus.Tests.Clean;

/// <summary>The articles of samples/press against their truth, as shares: the samples may grow.</summary>
public sealed class SampleTests
{
    static readonly Lazy<Dictionary<string, Cleaned.Kept>> Cleaned = new(() =>
        Sources.Open([Press.Folder]).OfType<Acquired.Taken>().Select(t => Cleaner.Clean(t.Page)).OfType<Cleaned.Kept>()
            .ToDictionary(k => k.Article.Id));

    static IEnumerable<(TrueArticle Truth, Article Article)> Texts =>
        from truth in Press.Truth.Articles
        where !truth.File.EndsWith(".html", StringComparison.Ordinal) && Cleaned.Value.ContainsKey(truth.Id)
        select (truth, Cleaned.Value[truth.Id].Article);

    [Fact]
    public void Furniture_goes() =>
        AtLeast(0.93, from t in Texts
                      from f in t.Truth.Furniture
                      select (!t.Article.Text.Split("\n\n").Contains(f.Text), $"{t.Truth.Id}: {f.Text}"));

    [Fact]
    public void Sentences_stay() =>
        AtLeast(0.99, from t in Texts
                      from sentence in t.Truth.Survive.Append(t.Truth.First).Append(t.Truth.Last)
                      select (t.Article.Text.Contains(sentence, StringComparison.Ordinal), $"{t.Truth.Id}: {sentence}"));

    [Fact]
    public void Titles_authors_and_days_are_found() =>
        AtLeast(0.93, from t in Texts
                      from found in new[]
                      {
                          (t.Truth.Title == t.Article.Title, $"{t.Truth.Id}: {t.Article.Title}"),
                          (t.Truth.Authors.SequenceEqual(t.Article.Authors), $"{t.Truth.Id}: {string.Join("; ", t.Article.Authors)}"),
                          (t.Truth.Published?.Start.Date == t.Article.Published?.Start.Date, $"{t.Truth.Id}: {t.Article.Published}"),
                      }
                      select found);

    static void AtLeast(double share, IEnumerable<(bool Right, string What)> cases)
    {
        var all = cases.ToList();
        var wrong = all.Where(c => !c.Right).Select(c => c.What).ToList();
        Assert.True(wrong.Count <= (1 - share) * all.Count, $"{wrong.Count} of {all.Count} are wrong:\n{string.Join('\n', wrong)}");
    }
}
