using System.Diagnostics;
using System.Text.Json;
using Casus.Clean;
using Casus.Relate;

namespace Casus.Eval;

/// <summary>Clusters the articles of a JSONL file (id, story, title, text) into stories and compares with its own.</summary>
static class Stories
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var rows = Rows(path);
        var clock = Stopwatch.StartNew();
        var stories = Relater.Stories(rows.Select(r => r.Article));
        clock.Stop();
        var found = stories.SelectMany(s => s.Articles.Select(a => (a, s.Id))).ToDictionary();
        foreach (var (article, story) in rows)
            log.WriteLine(JsonSerializer.Serialize(new { id = article.Id, story, found = found[article.Id], title = article.Title }));
        var labels = rows.Select(r => (Truth: r.Story, Found: found[r.Article.Id])).ToList();
        return [.. BCubed.Figures(labels), new("documents_per_second", rows.Count / clock.Elapsed.TotalSeconds)];
    }

    /// <summary>The articles of a file with the story each belongs to; line breaks become paragraphs.</summary>
    public static List<(Article Article, string Story)> Rows(string path)
    {
        var rows = new List<(Article, string)>();
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var text = string.Join("\n\n", Field(row, "text").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            rows.Add((new Article(Field(row, "id"), text) { Title = Field(row, "title"), Outlet = Field(row, "source") }, Field(row, "story")));
        }
        return rows;
    }

    static string Field(JsonDocument row, string name) =>
        row.RootElement.TryGetProperty(name, out var value) ? value.ToString() : "";
}
