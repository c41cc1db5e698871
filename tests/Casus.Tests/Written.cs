using Casus.Clean;
using Casus.Read;

namespace Casus.Tests;

/// <summary>An article written in a test, whose passages are found by their words.</summary>
sealed class Written(string id, string text, string? published = null)
{
    public Article Article { get; } = new(id, text) { Title = id, Published = Period.Parse(published) };

    /// <summary>The passage of the first place where the words stand.</summary>
    public Passage this[string words]
    {
        get
        {
            var start = Article.Text.IndexOf(words, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{words}' does not stand in '{Article.Text}'");
            return Article.Quote(start, start + words.Length);
        }
    }

    public Casus.Situate.Record Record(Func<Written, Reading> read) =>
        new(read(this), [], Article.Published?.Start ?? DateTimeOffset.UnixEpoch);
}
