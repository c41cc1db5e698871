using System.Runtime.CompilerServices;
using Casus.Acquire;
using Casus.Clean;
using Casus.Language;
using Casus.Read;
using Casus.Relate;

namespace Casus.Tests.Relate;

/// <summary>The five real articles: three rewrites of one origin, the same story from another, one on the topic only.</summary>
public sealed class SeedsTests
{
    [Fact]
    public void Three_are_of_one_origin_one_tells_the_same_story_and_one_is_on_the_topic()
    {
        var folder = Path.GetFullPath(Path.Combine(Here(), "../../../../shared/seeds"));
        Assert.SkipUnless(Directory.Exists(folder), $"{folder} is not here.");
        var reader = new Reader(Pipeline.Load());
        var articles = Sources.Open([folder]).OfType<Acquired.Taken>().Select(t => Cleaner.Clean(t.Page)).OfType<Cleaned.Kept>().Select(k => k.Article);
        var relations = Relater.Relate([.. articles.Select(a => reader.Read(a))]);

        Assert.Equal(["001", "002", "003"], Assert.Single(relations.Origins, o => o.Articles.Count > 1).Articles.Select(a => a[..3]));
        Assert.All(relations.Pairs.Where(p => p.Verdict == Verdict.SameOrigin), p => Assert.NotEmpty(p.Passages));
        Assert.Equal(["000", "001", "002", "003"], Assert.Single(relations.Stories, s => s.Articles.Count > 1).Articles.Select(a => a[..3]));
        Assert.All(relations.Pairs.Where(p => p.B.StartsWith("004", StringComparison.Ordinal)), p => Assert.Equal(Verdict.SameTopic, p.Verdict));
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
