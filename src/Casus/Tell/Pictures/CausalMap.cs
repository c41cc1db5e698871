using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>The causal map in layers from left to right: green arrows raise, red arrows lower, arrows back bow below.</summary>
static class CausalMap
{
    const int MostArrows = 14;
    const int Column = 232;
    const int Row = 66;
    const int BoxWidth = 168;
    const int BoxHeight = 46;

    public static Picture? Draw(Situation situation)
    {
        var arrows = situation.Causes.Where(c => Legible(c.From) && Legible(c.To)).Take(MostArrows).ToList();
        if (arrows.Count == 0)
            return null;
        var layers = Layers.Of(arrows);
        var places = layers.ToDictionary(n => n.Concept, n => new Point(6 + n.Layer * Column, 8 + n.Row * Row), StringComparer.Ordinal);
        var width = 12 + BoxWidth + layers.Max(n => n.Layer) * Column;
        var height = 24 + (layers.Max(n => n.Row) + 1) * Row;
        var picture = new Svg(Math.Max(width, 560), height);
        foreach (var arrow in arrows)
            Arrow(picture, places[arrow.From], places[arrow.To], arrow.Sign);
        foreach (var (concept, corner) in places)
            Concept(picture, Named(concept, arrows), corner);
        var alternative = string.Join("; ", arrows.Select(a => $"{Named(a.From, arrows)} {(a.Sign < 0 ? "lowers" : "raises")} {Named(a.To, arrows)}")) + ".";
        return new Picture("Causal map, as the sources draw it", picture.Finish("Causal map", alternative), alternative);
    }

    /// <summary>A concept of many words is a sentence, not a box.</summary>
    static bool Legible(string concept) => concept.Length is > 0 and <= 44;

    /// <summary>The concept in the shortest words of the articles that do not turn its direction round.</summary>
    static string Named(string concept, IEnumerable<CauseView> arrows) => arrows
        .SelectMany(a => new[] { (a.From, a.Best.From), (a.To, a.Best.To) })
        .Where(f => f.Item1 == concept && f.Item2.Change >= 0)
        .Select(f => f.Item2.Passage.Text.ReplaceLineEndings(" "))
        .OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)
        .FirstOrDefault() ?? concept;

    static void Arrow(Svg picture, Point from, Point to, int sign)
    {
        var kind = sign < 0 ? " minus" : " plus";
        var back = to.X <= from.X;
        var start = back ? new Point(from.X + BoxWidth / 2.0, from.Y + BoxHeight) : new Point(from.X + BoxWidth, from.Y + BoxHeight / 2.0);
        var end = back ? new Point(to.X + BoxWidth / 2.0 + 14, to.Y + BoxHeight) : new Point(to.X, to.Y + BoxHeight / 2.0);
        var bow = Math.Max(start.Y, end.Y) + 26;
        var (first, second) = back ? (new Point(start.X, bow), new Point(end.X, bow)) : (start with { X = start.X + 30 }, end with { X = end.X - 30 });
        picture.Path($"M{Svg.N(start.X)} {Svg.N(start.Y)}C{Svg.N(first.X)} {Svg.N(first.Y)} {Svg.N(second.X)} {Svg.N(second.Y)} {Svg.N(end.X)} {Svg.N(end.Y)}", "edge" + kind);
        picture.Tip(second, end, "tip" + kind);
        var sigh = back ? new Point((start.X + end.X) / 2, bow - 8) : end with { X = end.X - 18, Y = end.Y - 7 };
        picture.Words(sigh, sign < 0 ? "−" : "+", "label halo", "middle");
    }

    static void Concept(Svg picture, string concept, Point corner)
    {
        picture.Box(corner, BoxWidth, BoxHeight, "node");
        var lines = Lettering.Wrap(concept, 24, 2);
        for (var i = 0; i < lines.Count; i++)
            picture.Words(new Point(corner.X + BoxWidth / 2.0, corner.Y + BoxHeight / 2.0 + 4.5 + (i - (lines.Count - 1) / 2.0) * 15), lines[i], "label", "middle");
    }
}
