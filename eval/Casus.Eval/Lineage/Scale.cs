using System.Diagnostics;
using System.Globalization;
using Casus.Read;
using Casus.Relate;

namespace Casus.Eval.Lineage;

/// <summary>How long relating takes as articles grow in number: those of a JSONL file are told again and again in other <see cref="Worlds"/>.</summary>
static class Scale
{
    public static IEnumerable<Figure> Run(string path, TextWriter log)
    {
        var articles = Stories.Rows(path).Select(r => r.Article).ToList();
        var other = new Worlds(articles);
        foreach (var worlds in new[] { 10, 80, 640 })
        {
            var readings = Enumerable.Range(0, worlds).SelectMany(w => articles.Select(a => new Reading(other.Tell(a, w)))).ToList();
            using var process = Process.GetCurrentProcess();
            var (clock, busy) = (Stopwatch.StartNew(), process.TotalProcessorTime);
            var relations = Relater.Relate(readings);
            var seconds = clock.Elapsed.TotalSeconds;
            process.Refresh();
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count} articles, {relations.Stories.Count} stories, {relations.Origins.Count} origins, {relations.Pairs.Count} pairs, {seconds:0.0} s"));
            yield return new($"seconds.{readings.Count}", seconds);
            yield return new($"cpu_seconds.{readings.Count}", (process.TotalProcessorTime - busy).TotalSeconds);
            yield return new($"stories.{readings.Count}", relations.Stories.Count);
            yield return new($"peak_mb.{readings.Count}", process.PeakWorkingSet64 / 1048576.0);
        }
    }
}
