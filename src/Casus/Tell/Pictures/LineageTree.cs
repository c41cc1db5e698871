using Casus.Relate;
using Casus.Situate;
using Casus.Tell.Writing;

namespace Casus.Tell.Pictures;

/// <summary>Who derives from whom: one block an origin, each child indented below its parent with the kind of copying.</summary>
public static class LineageTree
{
    const int Width = 720;
    const int Step = 28;
    const int MostRows = 40;

    public static Picture? Draw(Situation situation)
    {
        if (situation.Relations.Origins.All(o => o.Articles.Count < 2))
            return null;
        var labels = SourceList.Of(situation).ToDictionary(s => s.Article.Id, s => s, StringComparer.Ordinal);
        var rows = situation.Relations.Origins.Where(o => o.Articles.Count > 1).SelectMany(o => Block(o, situation.Relations.Lineage, labels)).Take(MostRows).ToList();
        var picture = new Svg(Width, rows.Count * Step + 16);
        var last = new Dictionary<int, double>();
        foreach (var (row, index) in rows.Select((r, i) => (r, i)))
            Draw(picture, row, 22 + index * Step, last);
        var alternative = string.Join("; ", rows.Select(r => r.Spoken)) + ".";
        return new Picture("Which articles go back to which", picture.Finish("Lineage", alternative), alternative);
    }

    static IEnumerable<(int Depth, string Text, string Spoken)> Block(Origin origin, IReadOnlyList<Derivation> lineage, Dictionary<string, Source> labels)
    {
        var within = lineage.Where(d => origin.Articles.Contains(d.Child)).DistinctBy(d => d.Child).ToDictionary(d => d.Child, StringComparer.Ordinal);
        var roots = origin.Articles.Where(a => !within.ContainsKey(a)).Concat(within.Values.Select(d => d.Parent).Where(p => !origin.Articles.Contains(p))).Distinct(StringComparer.Ordinal);
        var letter = origin.Articles.Where(labels.ContainsKey).SelectMany(a => labels[a].Origins).GroupBy(l => l).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault("?");
        yield return (0, $"Origin {letter}{(origin.Credit is { } credit ? $", credited as {credit}" : "")}", $"Origin {letter}");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
            foreach (var row in Below(root, 1, within, labels, seen))
                yield return row;
    }

    static IEnumerable<(int Depth, string Text, string Spoken)> Below(string article, int depth, Dictionary<string, Derivation> within, Dictionary<string, Source> labels, HashSet<string> seen)
    {
        if (!seen.Add(article))
            yield break;
        var name = labels.TryGetValue(article, out var source) ? $"{source.Number}. {source.Title}" : "a common source that was not seen";
        var relation = within.TryGetValue(article, out var from) ? $" — {from.Relation.ToString().ToLowerInvariant()}" : "";
        yield return (depth, Lettering.Shorten(name, 78 - depth * 4) + relation, name + relation);
        foreach (var child in within.Values.Where(d => d.Parent == article).OrderBy(d => d.Child, StringComparer.Ordinal))
            foreach (var row in Below(child.Child, Math.Min(depth + 1, 8), within, labels, seen))
                yield return row;
    }

    /// <summary>An elbow joins each row to the last one a step further left.</summary>
    static void Draw(Svg picture, (int Depth, string Text, string Spoken) row, double y, Dictionary<int, double> last)
    {
        var x = 14 + row.Depth * 26.0;
        if (row.Depth > 0 && last.TryGetValue(row.Depth - 1, out var above))
            picture.Path($"M{Svg.N(x - 26)} {Svg.N(above + 7)}V{Svg.N(y)}H{Svg.N(x - 8)}", "edge");
        last[row.Depth] = y;
        picture.Dot(new Point(x, y), row.Depth == 0 ? 6 : 4.5, row.Text.StartsWith("a common", StringComparison.Ordinal) ? "node weak" : "node");
        picture.Words(new Point(x + 13, y + 4.5), row.Text, row.Depth == 0 ? "small" : "label");
    }
}
