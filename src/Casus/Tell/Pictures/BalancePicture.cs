using Casus.Situate;
using Casus.Study.Balances;

namespace Casus.Tell.Pictures;

/// <summary>The signed network on a ring: the tie of the event drawn double, ties against every best division dashed.</summary>
public static class BalancePicture
{
    const int Width = 720;
    const int Height = 440;

    public static Picture? Draw(BalanceAnswer answer, Situation situation)
    {
        if (answer.Pairs.Count == 0)
            return null;
        var names = situation.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var actors = answer.Pairs.SelectMany(p => new[] { p.A, p.B }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var places = actors.Select((a, i) => (a, At: At(i, actors.Count))).ToDictionary(p => p.a, p => p.At, StringComparer.Ordinal);
        var broken = answer.After.Broken.Where(b => b.Share == 1).Select(b => b.Pair).ToHashSet();
        var picture = new Svg(Width, Height);
        foreach (var pair in answer.Pairs)
        {
            var kind = (pair.Sign > 0 ? " plus" : " minus") + (broken.Contains(pair) ? " doubtful" : "");
            picture.Line(places[pair.A], places[pair.B], "edge" + kind);
            if (pair == answer.Event)
                picture.Line(places[pair.A] with { Y = places[pair.A].Y + 4 }, places[pair.B] with { Y = places[pair.B].Y + 4 }, "edge" + kind);
        }
        foreach (var actor in actors)
        {
            picture.Dot(places[actor], 7, "node");
            picture.Words(places[actor] with { Y = places[actor].Y - 12 }, Lettering.Shorten(names.GetValueOrDefault(actor, actor), 24), "label halo", "middle");
        }
        var alternative = string.Join("; ", answer.Pairs.Select(p => $"{names.GetValueOrDefault(p.A, p.A)} and {names.GetValueOrDefault(p.B, p.B)} {(p.Sign > 0 ? "friendly" : "hostile")}{(broken.Contains(p) ? ", against the division" : "")}")) + ".";
        return new Picture("The network of ties", picture.Finish("The network of ties", alternative), alternative);
    }

    static Point At(int place, int count)
    {
        var angle = 2 * Math.PI * place / count - Math.PI / 2;
        return new Point(Width / 2.0 + 250 * Math.Cos(angle), Height / 2.0 + 160 * Math.Sin(angle) + 10);
    }
}
