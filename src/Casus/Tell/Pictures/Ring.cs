namespace Casus.Tell.Pictures;

/// <summary>Places actors on a ring so that those with many ties stand apart: the next busiest goes about a third of the way round.</summary>
static class Ring
{
    public static IReadOnlyDictionary<string, Point> Place(IReadOnlyList<Bond> bonds, Point middle)
    {
        var busiest = bonds
            .SelectMany(b => new[] { b.From, b.To })
            .GroupBy(a => a, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key)
            .ToList();
        var step = Step(busiest.Count);
        return busiest
            .Select((actor, i) => (actor, At: At(i * step % busiest.Count, busiest.Count, middle)))
            .ToDictionary(p => p.actor, p => p.At, StringComparer.Ordinal);
    }

    /// <summary>The first number from a third of the count on that has no divisor in common with it: it visits every place once.</summary>
    static int Step(int count) =>
        Enumerable.Range(Math.Max(1, count / 3), count).First(s => Divisor(s, count) == 1);

    static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);

    static Point At(int place, int count, Point middle)
    {
        var angle = 2 * Math.PI * place / count - Math.PI / 2 + (count == 2 ? Math.PI / 2 : 0);
        return new Point(middle.X + 215 * Math.Cos(angle), middle.Y + 160 * Math.Sin(angle));
    }
}
