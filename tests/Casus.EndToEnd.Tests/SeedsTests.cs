using System.Text.Json;

namespace Casus.EndToEnd.Tests;

/// <summary>The main job on the five real articles; skipped where they are not at hand.</summary>
public sealed class SeedsTests
{
    [Fact]
    public void The_five_articles_give_a_brief_that_tells_of_the_silence()
    {
        Assert.SkipUnless(Directory.Exists(Folders.Seeds), "the five real articles are not at hand");
        using var casus = new Program();
        var run = casus.Run("brief", Folders.Seeds);
        Assert.Equal(0, run.Code);
        var brief = File.ReadAllText(casus.In("brief/brief.md"));
        Assert.Contains("China", brief, StringComparison.Ordinal);
        Assert.Contains("silen", brief, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Three_of_the_five_articles_share_one_origin()
    {
        Assert.SkipUnless(Directory.Exists(Folders.Seeds), "the five real articles are not at hand");
        using var casus = new Program();
        using var relations = JsonDocument.Parse(casus.Run("relate", Folders.Seeds, "--format", "json").Output);
        var sizes = relations.RootElement.GetProperty("origins").EnumerateArray()
            .Select(o => o.GetProperty("articles").GetArrayLength()).OrderDescending();
        Assert.Equal([3, 1, 1], sizes);
    }
}
