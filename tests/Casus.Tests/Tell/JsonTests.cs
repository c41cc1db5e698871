using System.Text.Json;
using Casus.Tell.Forms;

namespace Casus.Tests.Tell;

public sealed class JsonTests
{
    [Fact]
    public void A_reading_is_one_line_with_passages_in_offsets_of_its_own_text()
    {
        foreach (var record in River.Situation.Records)
        {
            var line = ReadingJson.Write(record);
            Assert.DoesNotContain('\n', line);
            var reading = JsonDocument.Parse(line).RootElement;
            var text = reading.GetProperty("article").GetProperty("text").GetString()!;
            Assert.All(Passages(reading), p => Assert.Equal(p.GetProperty("text").GetString(), text[p.GetProperty("start").GetInt32()..p.GetProperty("end").GetInt32()]));
        }
    }

    [Theory]
    [InlineData("article", "removed", "actors", "mentions", "utterances", "events", "ties", "stances", "causes", "options", "garble")]
    public void A_reading_has_every_field_the_schema_names(params string[] fields)
    {
        var reading = JsonDocument.Parse(ReadingJson.Write(River.Situation.Records[0])).RootElement;
        Assert.All(fields, field => Assert.True(reading.TryGetProperty(field, out _), field));
        Assert.Equal("2031-03-07", reading.GetProperty("article").GetProperty("published").GetString());
        Assert.Equal("Ines Roth", reading.GetProperty("article").GetProperty("author").GetString());
    }

    [Fact]
    public void The_model_cites_by_article_and_keeps_the_texts_to_itself()
    {
        var json = ModelJson.Write(River.Situation, River.Findings);
        var model = JsonDocument.Parse(json).RootElement;
        var texts = River.Articles().ToDictionary(a => a.Id, a => a.Text);
        var passages = Passages(model).ToList();
        Assert.True(passages.Count > 50);
        Assert.All(passages, p => Assert.Equal(p.GetProperty("text").GetString(), texts[p.GetProperty("article").GetString()!][p.GetProperty("start").GetInt32()..p.GetProperty("end").GetInt32()]));
        Assert.All(texts.Values, text => Assert.DoesNotContain(JsonEncodedText.Encode(text).ToString(), json, StringComparison.Ordinal));
    }

    [Fact]
    public void Relations_have_the_fields_of_their_schema()
    {
        var relations = JsonDocument.Parse(RelationsJson.Write(River.Situation.Relations)).RootElement;
        Assert.Equal(["stories", "origins", "lineage", "pairs", "utterances", "claims", "conflicts", "repairs"], relations.EnumerateObject().Select(p => p.Name));
        Assert.Equal("rewrite", relations.GetProperty("lineage")[0].GetProperty("relation").GetString());
    }

    [Fact]
    public void The_same_situation_gives_the_same_bytes() =>
        Assert.Equal(ModelJson.Write(River.Situation, River.Findings), ModelJson.Write(new RiverModel().Situation, River.Findings));

    static IEnumerable<JsonElement> Passages(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("start", out _) && element.TryGetProperty("text", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Passages(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Passages),
        _ => [],
    };
}
