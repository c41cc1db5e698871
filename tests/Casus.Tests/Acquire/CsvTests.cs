using System.Text;
using Casus.Acquire;

namespace Casus.Tests.Acquire;

/// <summary>What becomes of tables, whole and damaged.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("b,\"never closed", "quotation mark")]
    [InlineData("b,\"open, and then \"closed\" within", "not doubled")]
    [InlineData("b,one, two, three", "4 fields where the first row names 2")]
    [InlineData("b", "neither a text")]
    [InlineData("\"b,text", "quotation mark")]
    public void A_damaged_row_is_refused_with_its_line_and_the_others_go_in(string row, string reason)
    {
        var acquired = Rows($"id,text\na,one\n{row}\nc,three\nd,\"four\nlines\"\n");
        Assert.Equal(["a:one", "c:three", "d:four\nlines"], Taken(acquired));
        var refusal = Assert.Single(acquired.OfType<Acquired.Refused>()).Refusal;
        Assert.Equal("rows.csv:3", refusal.Source);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_that_never_closes_is_said_to_be_one()
    {
        var acquired = Rows("id,text\na,\"one\nb,two\n");
        Assert.Equal(["b:two"], Taken(acquired));
        Assert.Contains("never closes", Assert.Single(acquired.OfType<Acquired.Refused>()).Refusal.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    public void The_separator_is_the_one_of_the_first_row(char separator) =>
        Assert.Equal(["a:one"], Taken(Rows($"id{separator}text\r\n\r\na{separator} \"one\" \r\n")));

    /// <summary>Rows are marked by their number; whatever stands in one of them, the others come through whole.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void One_spoilt_line_never_costs_another_row(int seed)
    {
        var random = new Random(seed);
        var good = Enumerable.Range(0, 20).Select(i => Row(random, i)).ToList();
        var spoilt = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var at = random.Next(good.Count);
        var acquired = Rows("id,text\n" + string.Join('\n', good.Select((g, i) => i == at ? $"{spoilt}\n{g.Line}" : g.Line)) + "\n");
        var taken = Taken(acquired);
        Assert.True(good.Count(g => !taken.Contains($"{g.Id}:{g.Text}")) <= 1, $"{spoilt} cost more than a row");
    }

    [Fact]
    public void Many_quotes_that_never_close_take_no_quadratic_time()
    {
        var acquired = Rows("id,text\n" + string.Concat(Enumerable.Repeat("a,\"\"\"\nb,\"x\n", 100_000)));
        Assert.NotEmpty(acquired);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    static readonly string[] Pieces = ["\"", "\"\"", ",", "text", " ", "\r", "\"x", "x\"", ";", "\0", "\uFFFD"];

    static (string Id, string Text, string Line) Row(Random random, int number)
    {
        var text = new[] { "plain", "with, comma", "with \"quotes\"", "two\nlines" }[random.Next(4)];
        return ($"r{number}", text, $"r{number},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    static List<Acquired> Rows(string table)
    {
        using var reader = new StringReader(table);
        return [.. CsvRows.Read(reader, "rows.csv")];
    }

    static List<string> Taken(IEnumerable<Acquired> acquired) =>
        [.. acquired.OfType<Acquired.Taken>().Select(t => $"{t.Page.Id}:{Encoding.UTF8.GetString(t.Page.Content.Span)}")];
}
