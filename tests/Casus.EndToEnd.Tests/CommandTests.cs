using System.Text.Json;

namespace Casus.EndToEnd.Tests;

public sealed class CommandTests
{
    [Fact]
    public void The_demo_works_offline_and_takes_everything_in()
    {
        using var casus = new Program();
        var run = casus.Run("demo");
        Assert.Equal((0, ""), (run.Code, string.Join('\n', run.Errors.Split('\n').Where(l => l.StartsWith("refused", StringComparison.Ordinal)))));
        Assert.True(File.Exists(casus.In("casus-demo/brief.html")));
    }

    [Fact]
    public void The_doctor_finds_everything()
    {
        using var casus = new Program();
        var run = casus.Run("doctor");
        Assert.True(run.Code == 0, run.Output);
    }

    [Fact]
    public void A_reading_is_one_object_a_line_with_exact_passages()
    {
        using var casus = new Program();
        var run = casus.Run("read", Folders.Samples, "--format", "jsonl");
        Assert.Equal(0, run.Code);
        foreach (var line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var reading = JsonDocument.Parse(line);
            var text = reading.RootElement.GetProperty("article").GetProperty("text").GetString()!;
            Assert.All(Passages(reading.RootElement), p => Assert.Equal(
                text[p.GetProperty("start").GetInt32()..p.GetProperty("end").GetInt32()], p.GetProperty("text").GetString()));
        }
    }

    [Fact]
    public void Each_line_can_be_an_article()
    {
        using var casus = new Program();
        var file = casus.Put("lines.txt", "The king of Veld visited Orlandia.\nThe parliament of Orlandia rejected the treaty with Veld on Friday.\n");
        var run = casus.Run("read", file, "--lines", "--format", "jsonl");
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Clean_shows_the_text_and_what_was_cut()
    {
        using var casus = new Program();
        var run = casus.Run("clean", Folders.Samples);
        Assert.Equal(0, run.Code);
        Assert.Contains("cut (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Relate_counts_fewer_origins_than_articles_in_the_samples()
    {
        using var casus = new Program();
        using var relations = JsonDocument.Parse(casus.Run("relate", Folders.Samples, "--format", "json").Output);
        var origins = relations.RootElement.GetProperty("origins").EnumerateArray().ToList();
        Assert.True(origins.Count < origins.Sum(o => o.GetProperty("articles").GetArrayLength()));
    }

    [Fact]
    public void Parse_prints_ten_columns_a_word()
    {
        using var casus = new Program();
        var run = casus.Run(["parse", "-"], "Two states signed a treaty. Nobody was surprised.");
        var words = run.Output.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.True(words.Count >= 9);
        Assert.All(words, w => Assert.Equal(10, w.Split('\t').Length));
    }

    static IEnumerable<JsonElement> Passages(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Passages),
        JsonValueKind.Object when element.TryGetProperty("start", out _) && element.TryGetProperty("text", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Passages(p.Value)),
        _ => [],
    };
}
