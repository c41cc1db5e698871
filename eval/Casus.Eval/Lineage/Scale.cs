using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Clean;
using Casus.Read;
using Casus.Relate;

namespace Casus.Eval.Lineage;

/// <summary>
/// How long relating takes as articles grow in number: the articles of a JSONL file are told again and again in other
/// worlds, where each longer word is another one.
/// </summary>
static partial class Scale
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var articles = Stories.Rows(path).Select(r => r.Article).ToList();
        foreach (var worlds in new[] { 10, 40, 160 })
        {
            var readings = Enumerable.Range(0, worlds).SelectMany(w => articles.Select(a => new Reading(InWorld(a, w)))).ToList();
            var clock = Stopwatch.StartNew();
            var relations = Relater.Relate(readings);
            var seconds = clock.Elapsed.TotalSeconds;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count} articles, {relations.Stories.Count} stories, {relations.Origins.Count} origins, {seconds:0.0} s"));
            yield return new($"seconds.{readings.Count}", seconds);
            yield return new($"stories.{readings.Count}", relations.Stories.Count);
            yield return new($"peak_mb.{readings.Count}", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0);
        }
    }

    internal static Article InWorld(Article article, int world) => world == 0
        ? article
        : article with { Id = $"{article.Id}-{world}", Title = Elsewhere(article.Title ?? "", world), Text = Elsewhere(article.Text, world) };

    // Four letters of the world's number in the middle, so that endings are still cut and capitals still stand.
    static string Elsewhere(string text, int world) => LongWord().Replace(text, m => m.Value.Insert(3, Letters(world)));

    static string Letters(int world) => string.Concat((char)('a' + (world % 26)), 'o', (char)('a' + (world / 26 % 26)), 'i');

    [GeneratedRegex(@"\b\p{L}{5,}\b")]
    private static partial Regex LongWord();
}
