using System.Diagnostics;
using System.Globalization;
using Casus.Clean;
using Casus.Read;
using Casus.Relate;

namespace Casus.Eval.Lineage;

/// <summary>
/// How long relating takes as articles grow in number (those of a JSONL file are told again and again in other
/// <see cref="Worlds"/>), and how long it takes when a few more come.
/// </summary>
static class Scale
{
    // So many worlds are added to those there are.
    const int Further = 7;

    public static IEnumerable<Figure> Quick(string path, TextWriter log) => Run(path, log, [10, 80]);

    public static IEnumerable<Figure> Run(string path, TextWriter log) => Run(path, log, [10, 80, 670]);

    static IEnumerable<Figure> Run(string path, TextWriter log, int[] sizes)
    {
        var articles = Stories.Rows(path).Select(r => r.Article).ToList();
        var other = new Worlds(articles);
        foreach (var worlds in sizes)
        {
            var readings = Tell(articles, other, 0, worlds);
            var count = readings.Count;
            var recollection = new Recollection();
            foreach (var figure in Measure(readings, recollection, $"{count}", log))
                yield return figure;
            readings.AddRange(Tell(articles, other, worlds, Further));
            foreach (var figure in Measure(readings, recollection, $"{count}+{readings.Count - count}", log))
                yield return figure;
        }
    }

    static List<Reading> Tell(List<Article> articles, Worlds other, int first, int count) =>
        [.. Enumerable.Range(first, count).SelectMany(w => articles.Select(a => new Reading(other.Tell(a, w))))];

    static IEnumerable<Figure> Measure(List<Reading> readings, Recollection recollection, string name, TextWriter log)
    {
        using var process = Process.GetCurrentProcess();
        var (clock, busy) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var relations = Relater.Relate(readings, recollection: recollection);
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} articles, {relations.Stories.Count} stories, {relations.Origins.Count} origins, {relations.Pairs.Count} pairs, {seconds:0.0} s"));
        log.Flush();
        return
        [
            new($"seconds.{name}", seconds),
            new($"cpu_seconds.{name}", (process.TotalProcessorTime - busy).TotalSeconds),
            new($"stories.{name}", relations.Stories.Count),
            new($"peak_mb.{name}", process.PeakWorkingSet64 / 1048576.0),
        ];
    }
}
