using System.Text.Json;

namespace Casus.EndToEnd.Tests;

public sealed class BriefTests
{
    const string Article = """
        Orlandia signs water treaty with Veld

        VELD CITY, May 3, 2021 - The Republic of Orlandia and the Kingdom of Veld signed a treaty on the river Sarn on Tuesday.

        "This is a good day for both countries," said Ada Byron, the foreign minister of Orlandia.

        Tamria declined to comment on the treaty. Analysts say the treaty could weaken the influence of Tamria in the region.
        """;

    [Fact]
    public void It_writes_the_brief_in_both_forms_and_the_situation()
    {
        using var casus = new Program();
        var run = casus.Run("brief", casus.Put("press/a.txt", Article));
        Assert.Equal(0, run.Code);
        Assert.NotEmpty(run.Output);
        Assert.Contains("<html", File.ReadAllText(casus.In("brief/brief.html")), StringComparison.Ordinal);
        Assert.NotEmpty(File.ReadAllText(casus.In("brief/brief.md")));
        Assert.StartsWith("SQLite format 3", File.ReadAllText(casus.In("brief/situation.casus")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_articles_give_the_same_brief_in_any_order()
    {
        using var casus = new Program();
        var (a, b) = (casus.Put("a.txt", Article), casus.Put("b.txt", Article.Replace("good day", "bad day", StringComparison.Ordinal)));
        casus.Run("brief", a, b, "--out", "one");
        casus.Run("brief", b, a, "--out", "two");
        Assert.Equal(File.ReadAllText(casus.In("one/brief.md")), File.ReadAllText(casus.In("two/brief.md")));
        Assert.Equal(File.ReadAllText(casus.In("one/brief.html")), File.ReadAllText(casus.In("two/brief.html")));
    }

    [Fact]
    public void An_article_that_comes_again_is_no_news()
    {
        using var casus = new Program();
        var article = casus.Put("a.txt", Article);
        casus.Run("brief", article);
        var before = File.ReadAllText(casus.In("brief/brief.html"));
        var again = casus.Run("brief", article);
        Assert.Equal(0, again.Code);
        Assert.Contains("held 1 articles already; 0 are new", again.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(casus.In("brief/brief.html")));
    }

    [Fact]
    public void As_of_a_day_it_tells_as_if_nothing_had_come_later()
    {
        using var casus = new Program();
        casus.Put("then/rows.jsonl", Row("a", "2021-05-03"));
        casus.Put("all/rows.jsonl", Row("a", "2021-05-03") + Row("b", "2021-05-20"));
        casus.Run("brief", "then", "--out", "one");
        casus.Run("brief", "all", "--out", "two", "--as-of", "2021-05-10");
        Assert.Equal(File.ReadAllText(casus.In("one/brief.md")), File.ReadAllText(casus.In("two/brief.md")));
    }

    [Fact]
    public void The_model_is_printed_as_json_and_no_file_is_written()
    {
        using var casus = new Program();
        var run = casus.Run("brief", casus.Put("a.txt", Article), "--format", "json");
        using var model = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Object, model.RootElement.ValueKind);
        Assert.Equal(["a.txt"], Directory.GetFileSystemEntries(casus.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void What_cannot_be_used_is_named_with_its_reason_and_the_rest_goes_on()
    {
        using var casus = new Program();
        casus.Put("press/a.txt", Article);
        casus.Put("press/empty.txt", "");
        File.WriteAllBytes(casus.In("press/picture.txt"), [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0, 0]);
        var run = casus.Run("brief", "press");
        Assert.Equal(1, run.Code);
        Assert.Contains("empty.txt", run.Errors, StringComparison.Ordinal);
        Assert.Contains("picture.txt", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(casus.In("brief/brief.html")));
    }

    [Theory]
    [InlineData("brief", "nowhere.txt")]
    [InlineData("brief")]
    [InlineData("brief", "a.txt", "--format", "poem")]
    [InlineData("brief", "a.txt", "--as-of", "soon")]
    [InlineData("breif", "a.txt")]
    public void A_call_that_cannot_work_ends_with_trouble_and_says_why(params string[] arguments)
    {
        using var casus = new Program();
        var run = casus.Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_situation_is_refused_and_left_as_it_is()
    {
        using var casus = new Program();
        casus.Put("brief/situation.casus", "my diary, not a database, and rather longer than a page of one would be");
        var run = casus.Run("brief", casus.Put("a.txt", Article));
        Assert.Equal(2, run.Code);
        Assert.Contains("not a situation file", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("my diary", File.ReadAllText(casus.In("brief/situation.casus")), StringComparison.Ordinal);
    }

    static string Row(string id, string published) => JsonSerializer.Serialize(new { id, published, title = id, text = Article }) + "\n";
}
