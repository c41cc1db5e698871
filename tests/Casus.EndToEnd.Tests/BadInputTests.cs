using System.Text;

namespace Casus.EndToEnd.Tests;

/// <summary>What the program says to input that it cannot use, and what it does not let through.</summary>
public sealed class BadInputTests
{
    const string Article =
        "VELD CITY, May 3, 2021 - The Republic of Orlandia and the Kingdom of Veld signed a treaty on the river Sarn on Tuesday, officials of both states said.\n";

    [Theory]
    [InlineData("clean")]
    [InlineData("read")]
    [InlineData("relate")]
    [InlineData("parse")]
    [InlineData("brief")]
    public void Where_nothing_was_taken_the_code_is_2_and_each_reason_is_said(string verb)
    {
        using var casus = new Program();
        Directory.CreateDirectory(casus.In("press"));
        File.WriteAllBytes(casus.In("press/picture.txt"), [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0, 0]);
        File.WriteAllText(casus.In("press/empty.txt"), "");
        var run = casus.Run(verb, "press", "nowhere.txt");
        Assert.Equal(2, run.Code);
        Assert.Equal(["press/empty.txt", "press/picture.txt", "nowhere.txt"], run.Errors.Split('\n').Where(l => l.StartsWith("refused", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]));
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("read")]
    [InlineData("parse")]
    public void Where_something_was_taken_the_code_is_1(string verb)
    {
        using var casus = new Program();
        Assert.Equal(1, casus.Run(verb, casus.Put("a.txt", Article), "nowhere.txt").Code);
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("read")]
    [InlineData("relate")]
    [InlineData("parse")]
    [InlineData("brief")]
    public void An_article_gives_no_orders_to_the_terminal(string verb)
    {
        using var casus = new Program();
        var rows = "{\"id\":\"a\\u001b[2J\",\"title\":\"Red \\u001b[31mtitle\\u0007\",\"outlet\":\"The\\u009b1m Sun\",\"url\":\"http://a.invalid/\\u001b]0;x\\u0007\",\"text\":\"" + Article.Trim().Replace("treaty", "\\u001b[5mtreaty\\u202e", StringComparison.Ordinal) + "\"}\n{\"id\":\"b\\u001b[2J\",\"text\":7}\n";
        File.WriteAllText(casus.In("b\u001b[31m.txt"), "");
        var run = casus.Run(verb, casus.Put("a.jsonl", rows), ".");
        Assert.Equal(1, run.Code);
        Assert.DoesNotContain(run.Output + run.Errors, c => c is '\u202e' || (char.IsControl(c) && c is not ('\n' or '\t' or '\r')));
    }

    [Fact]
    public void A_brief_that_cannot_be_written_leaves_the_old_one_and_no_rest()
    {
        using var casus = new Program();
        var article = casus.Put("a.txt", Article);
        Assert.Equal(0, casus.Run("brief", article).Code);
        File.Delete(casus.In("brief/brief.md"));
        Directory.CreateDirectory(casus.In("brief/brief.md/in"));
        var run = casus.Run("brief", article);
        Assert.Equal(2, run.Code);
        Assert.Contains("brief.md", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["brief.html", "brief.md", "situation.casus"], Directory.GetFileSystemEntries(casus.In("brief")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.txt/below")]
    public void An_output_folder_that_is_a_file_is_named(string folder)
    {
        using var casus = new Program();
        var run = casus.Run("brief", casus.Put("a.txt", Article), "--out", folder);
        Assert.Equal(2, run.Code);
        Assert.Contains("a.txt", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_an_old_encoding_is_read_right()
    {
        using var casus = new Program();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Text = "東京で開かれた首脳会談で、両国の代表は漁業協定に署名した。外務大臣は記者団に対し、この協定は二年間の交渉の成果だと述べた。";
        File.WriteAllBytes(casus.In("a.txt"), Encoding.GetEncoding("shift_jis").GetBytes(Text));
        Assert.Contains(Text, casus.Run("clean", "a.txt").Output, StringComparison.Ordinal);
    }
}
