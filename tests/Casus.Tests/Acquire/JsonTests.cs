using Casus.Acquire;

namespace Casus.Tests.Acquire;

/// <summary>What becomes of rows in JSON.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("\"title\":7", "'title' is a number")]
    [InlineData("\"url\":{}", "'url' is an object")]
    [InlineData("\"published\":true", "'published' is true or false")]
    [InlineData("\"outlet\":[\"a\"]", "'outlet' is a list")]
    [InlineData("\"author\":[\"a\",1]", "'author' is a list that holds more than texts")]
    [InlineData("\"author\":1", "'author' is a number")]
    [InlineData("\"id\":[1]", "'id' is a list")]
    [InlineData("\"html\":7", "'html' is a number")]
    public void A_field_of_the_wrong_type_is_refused_with_its_line_and_name(string field, string reason)
    {
        var acquired = Rows($"{{\"text\":\"one\"}}\n{{\"text\":\"two\",{field}}}\n{{\"text\":\"three\"}}\n");
        Assert.Equal(2, acquired.OfType<Acquired.Taken>().Count());
        var refusal = Assert.Single(acquired.OfType<Acquired.Refused>()).Refusal;
        Assert.Equal("rows.jsonl:2", refusal.Source);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"id\":7")]
    [InlineData("\"title\":null")]
    [InlineData("\"author\":[\"Ada Holm\",null]")]
    [InlineData("\"unknown\":[{}]")]
    public void A_number_as_id_a_list_of_authors_and_what_is_not_known_are_taken(string field) =>
        Assert.IsType<Acquired.Taken>(Assert.Single(Rows($"{{\"text\":\"one\",{field}}}")));

    [Fact]
    public void A_text_that_is_a_list_is_refused() =>
        Assert.Contains("'text' is a list", Assert.IsType<Acquired.Refused>(Assert.Single(Rows("{\"text\":[\"a\",\"b\"]}"))).Refusal.Reason, StringComparison.Ordinal);

    /// <summary>Pieces of JSON in any order: each line gives a page or a refusal with that line, and none costs another.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_line_makes_reading_throw(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, 10).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]))).ToList();
        var acquired = Rows(string.Join('\n', lines.Append("{\"id\":\"last\",\"text\":\"one\"}")));
        Assert.Equal(11, acquired.Count);
        Assert.Equal("last", Assert.IsType<Acquired.Taken>(acquired[^1]).Page.Id);
        foreach (var whole in lines)
            Assert.NotEmpty(JsonRows.Whole(whole, "whole.json"));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\"text\":", "\"id\":", "\"title\":", "\"author\":", "\"one\"", "7", "1e999", "null", "true", "\\", "\\ud800", "\"\\ud800\"", "\0", "\uFEFF", "{\"text\":\"", "\"}"];

    static List<Acquired> Rows(string rows)
    {
        using var reader = new StringReader(rows);
        return [.. JsonRows.Lines(reader, "rows.jsonl")];
    }
}
