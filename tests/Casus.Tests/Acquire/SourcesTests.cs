using System.Text;
using Casus.Acquire;

namespace Casus.Tests.Acquire;

public sealed class SourcesTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("casus-acquire-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_walked_in_ordinal_order_and_companions_are_passed_over()
    {
        Write("b.txt", "b");
        Write("a/z.html", "z");
        Write("C.md", "c");
        Write("README.md", "about");
        Write("truth.json", "{}");
        Assert.Equal(["C.md", "a/z.html", "b.txt"], Pages(_folder).Select(p => Path.GetRelativePath(_folder, p.Source)));
    }

    [Fact]
    public void The_same_file_gives_the_same_page()
    {
        var file = Write("a.txt", "text");
        var (first, second) = (Pages(file).Single(), Pages(file).Single());
        Assert.Equal(first.Content.ToArray(), second.Content.ToArray());
        Assert.Equal(first with { Content = default }, second with { Content = default });
    }

    [Theory]
    [InlineData("none.txt", null, "no such file")]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("page.txt", "%PDF-1.7", "PDF")]
    [InlineData("binary.txt", "ab\0cd", "NUL")]
    public void What_is_no_text_is_refused_with_a_reason(string name, string? content, string reason)
    {
        var file = content is null ? Path.Combine(_folder, name) : Write(name, content);
        Assert.Contains(reason, Refusals(file).Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        using var input = new MemoryStream([.. Enumerable.Repeat((byte)' ', Capture.Limit + 1)]);
        var refused = Assert.IsType<Acquired.Refused>(Sources.Open(["-"], input: input).Single());
        Assert.Contains("larger than 20 MB", refused.Refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_row_is_refused_with_its_line_and_the_others_go_in()
    {
        var file = Write("rows.jsonl", "{\"id\":\"a\",\"text\":\"one\"}\n{broken\n{\"id\":7,\"text\":\"two\",\"author\":[\"Ada Holm\",\"Per Lie\"]}\n");
        var acquired = Sources.Open([file]).ToList();
        Assert.Equal(["a", "7"], acquired.OfType<Acquired.Taken>().Select(t => t.Page.Id));
        Assert.EndsWith("rows.jsonl:2", acquired.OfType<Acquired.Refused>().Single().Refusal.Source, StringComparison.Ordinal);
        Assert.Equal("Ada Holm; Per Lie", ((Acquired.Taken)acquired[2]).Page.Author);
    }

    [Fact]
    public void Rows_of_a_table_may_hold_quotes_and_line_breaks()
    {
        var file = Write("rows.csv", "id,title,text\n1,\"He said \"\"no\"\"\",\"first line\nsecond, line\"\n2,plain,text\n");
        var pages = Pages(file);
        Assert.Equal("He said \"no\"", pages[0].Title);
        Assert.Equal("first line\nsecond, line", Encoding.UTF8.GetString(pages[0].Content.Span));
        Assert.Equal("2", pages[1].Id);
    }

    [Fact]
    public void A_table_without_text_is_refused() =>
        Assert.Contains("neither a text nor an html field", Refusals(Write("rows.csv", "a,b\n1,2\n")).Single().Reason, StringComparison.Ordinal);

    [Fact]
    public void Each_line_may_be_an_article() =>
        Assert.Equal(["one", "two"], Sources.Open([Write("lines.txt", "one\n\ntwo\n")], lines: true).Cast<Acquired.Taken>().Select(t => Encoding.UTF8.GetString(t.Page.Content.Span)));

    [Fact]
    public void A_dash_reads_the_given_input()
    {
        using var input = new MemoryStream("<!doctype html><p>text</p>"u8.ToArray());
        var page = Assert.IsType<Acquired.Taken>(Sources.Open(["-"], input: input).Single()).Page;
        Assert.Equal("text/html", page.MediaType);
    }

    List<Page> Pages(string path) => [.. Sources.Open([path]).Cast<Acquired.Taken>().Select(t => t.Page)];

    List<Refusal> Refusals(string path) => [.. Sources.Open([path]).Cast<Acquired.Refused>().Select(r => r.Refusal)];

    string Write(string name, string content)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }
}
