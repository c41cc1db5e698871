using System.Diagnostics;
using System.Text.Json;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Eval.Pages;

/// <summary>Cleans the pages of a data set and compares the articles with what a person found.</summary>
static class PageEvaluation
{
    public static IEnumerable<Figure> Run(string folder, TextWriter log)
    {
        var pages = PageTruth.Read(folder).ToList();
        var results = pages.Select(p => (Truth: p, Article: Clean(p))).ToList();
        foreach (var (truth, article) in results)
            log.WriteLine(JsonSerializer.Serialize(Row(truth, article)));
        return Figures(results).Append(new("pages_per_second", Speed(pages)));
    }

    public static IEnumerable<Figure> Figures(IReadOnlyList<(PageTruth Truth, Article? Article)> results) =>
    [
        new("word_f1", results.Average(r => Overlap.Words(r.Article?.Text ?? "", r.Truth.Text))),
        new("shingle_f1", results.Average(r => Overlap.Shingles(r.Article?.Text ?? "", r.Truth.Text))),
        new("title", Share(results.Where(r => r.Truth.Title is not null), r => Same(r.Article?.Title, r.Truth.Title))),
        new("authors", Share(results.Where(r => r.Truth.Authors is not null), r => SameSet(r.Article?.Authors ?? [], r.Truth.Authors!))),
        new("day", Share(results.Where(r => r.Truth.Published is not null), r => SameDay(r.Article?.Published, r.Truth))),
    ];

    static object Row(PageTruth truth, Article? article) => new
    {
        id = truth.Id,
        word_f1 = Overlap.Words(article?.Text ?? "", truth.Text),
        shingle_f1 = Overlap.Shingles(article?.Text ?? "", truth.Text),
        title = article?.Title,
        authors = article?.Authors,
        published = article?.Published?.ToString(),
        text = article?.Text,
    };

    static Article? Clean(PageTruth truth) =>
        Cleaner.Clean(new Page(truth.Id, "text/html", truth.Html) { Url = truth.Url }) is Cleaned.Kept kept ? kept.Article : null;

    // A second pass over the same pages, when everything is compiled and the tables are read; processor time, so that other work on the machine does not count.
    static double Speed(List<PageTruth> pages)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        foreach (var page in pages)
            Clean(page);
        process.Refresh();
        return pages.Count / (process.TotalProcessorTime - before).TotalSeconds;
    }

    static double Share(IEnumerable<(PageTruth Truth, Article? Article)> results, Func<(PageTruth Truth, Article? Article), bool> right) =>
        100 * results.Select(r => right(r) ? 1.0 : 0).DefaultIfEmpty(0).Average();

    static bool Same(string? found, string? truth) => string.Equals(Plain(found), Plain(truth), StringComparison.Ordinal);

    static bool SameSet(IEnumerable<string> found, IEnumerable<string> truth) => found.Select(Plain).ToHashSet().SetEquals(truth.Select(Plain));

    static bool SameDay(Period? found, PageTruth truth) =>
        found is not null && found.Precision >= Precision.Day
        && (found.Start.Date == truth.Published!.Value.Date || (truth.HasTime && found.Start.Date == truth.Published.Value.UtcDateTime.Date));

    // White space and the form of quotes are no difference of title or name.
    static string Plain(string? text) =>
        string.Join(' ', (text ?? "").Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
