using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Furniture;

/// <summary>Reads author, date and section out of the lines that were cut because they give them.</summary>
static class FactLines
{
    public static Facts Read(IReadOnlyList<Line> lines, Facts facts)
    {
        var cut = lines.Where(l => l.Cut is not null).ToList();
        var dates = cut.Where(l => l.Cut is RemovalKind.DateLine or RemovalKind.Byline).ToList();
        return facts.Or(new()
        {
            Authors = cut.Where(l => l.Cut == RemovalKind.Byline || (l.Cut == RemovalKind.DateLine && Bylines.Opens(l.Text))).Select(Authors).FirstOrDefault(a => a.Count > 0) ?? [],
            Published = dates.Select(l => Dates.Find(l.Text, monthFirst: true)).FirstOrDefault(d => d is not null),
        });
    }

    static IReadOnlyList<string> Authors(Line line) =>
        [.. Bylines.Names(line.Text).Where(n => n.Contains(' ') || !n.Any(char.IsAscii))];
}
