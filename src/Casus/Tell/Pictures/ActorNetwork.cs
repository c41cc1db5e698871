using Casus.Read;
using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>The actors on a ring and the ties between them: green friendly, red hostile, dashed where not vouched for.</summary>
static class ActorNetwork
{
    const int Width = 720;
    const int Height = 420;
    const int MostActors = 12;
    const int MostTies = 18;
    const double Radius = 7;

    public static Picture? Draw(Situation situation)
    {
        var names = situation.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var ties = situation.Ties.Where(t => names.ContainsKey(t.Best.From) && names.ContainsKey(t.Best.To) && t.Best.From != t.Best.To).ToList();
        var shown = ties.SelectMany(t => new[] { t.Best.From, t.Best.To })
            .GroupBy(a => a, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostActors).Select(g => g.Key).ToList();
        if (shown.Count < 2)
            return null;
        var places = shown.Select((actor, i) => (actor, At: Place(i, shown.Count))).ToDictionary(p => p.actor, p => p.At, StringComparer.Ordinal);
        var edges = ties.Where(t => places.ContainsKey(t.Best.From) && places.ContainsKey(t.Best.To))
            .Take(MostTies)
            .GroupBy(t => (t.Best.From, t.Best.To, t.Best.Directed, Math.Sign(t.Best.Sign)))
            .ToList();
        var picture = new Svg(Width, Height);
        var taken = new Dictionary<(string, string), int>();
        foreach (var edge in edges)
            Edge(picture, places, [.. edge], taken);
        foreach (var (actor, at) in places)
            Node(picture, at, names[actor]);
        return new Picture("Actors and their ties", picture.Finish("Actors and their ties", Alternative(edges.SelectMany(e => e), names)), Alternative(edges.SelectMany(e => e), names));
    }

    static Point Place(int index, int count)
    {
        var angle = 2 * Math.PI * index / count - Math.PI / 2 + (count == 2 ? Math.PI / 2 : 0);
        return new Point(Width / 2.0 + 215 * Math.Cos(angle), Height / 2.0 + 160 * Math.Sin(angle));
    }

    /// <summary>Several edges between two actors bend away from each other.</summary>
    static void Edge(Svg picture, Dictionary<string, Point> places, IReadOnlyList<TieView> ties, Dictionary<(string, string), int> taken)
    {
        var tie = ties[0].Best;
        var pair = string.CompareOrdinal(tie.From, tie.To) < 0 ? (tie.From, tie.To) : (tie.To, tie.From);
        var nth = taken[pair] = taken.GetValueOrDefault(pair) + 1;
        var (low, high) = (places[pair.Item1], places[pair.Item2]);
        var bend = (nth / 2) * 34 * (nth % 2 == 0 ? 1 : -1);
        var middle = low.Toward(high, 0.5);
        var length = Math.Max(1, low.Distance(high));
        var control = new Point(middle.X - (high.Y - low.Y) / length * bend * 2, middle.Y + (high.X - low.X) / length * bend * 2);
        var (from, to) = (places[tie.From], places[tie.To]);
        var (start, end) = (from.Toward(control, Radius / from.Distance(control)), to.Toward(control, (Radius + 3) / to.Distance(control)));
        var kind = Kind(tie);
        picture.Path($"M{Svg.N(start.X)} {Svg.N(start.Y)}Q{Svg.N(control.X)} {Svg.N(control.Y)} {Svg.N(end.X)} {Svg.N(end.Y)}", "edge" + kind);
        if (tie.Directed)
            picture.Tip(control, end, "tip" + kind);
        var label = from.Toward(control, 0.5).Toward(control.Toward(to, 0.5), 0.5);
        picture.Words(new Point(label.X, label.Y - 4), string.Join(", ", ties.Select(Type).Distinct()), "small halo", "middle");
    }

    static string Kind(Tie tie) =>
        (tie.Sign > 0 ? " plus" : tie.Sign < 0 ? " minus" : "") + (tie.Status == TieStatus.InForce ? "" : " doubtful");

    static string Type(TieView view) => Writing.Labels.Ties.Noun(view.Best.Type.ToString());

    static void Node(Svg picture, Point at, string name)
    {
        picture.Dot(at, Radius, "node");
        var side = at.X < Width / 2.0 - 40 ? "end" : at.X > Width / 2.0 + 40 ? "start" : "middle";
        var shift = side switch { "end" => -13, "start" => 13, _ => 0 };
        var drop = side == "middle" ? (at.Y < Height / 2.0 ? -14 : 24) : 4;
        picture.Words(new Point(at.X + shift, at.Y + drop), Lettering.Shorten(name, 24), "label halo", side);
    }

    static string Alternative(IEnumerable<TieView> ties, Dictionary<string, string> names) =>
        string.Join("; ", ties.Select(t => $"{names[t.Best.From]} {(t.Best.Directed ? "to" : "and")} {names[t.Best.To]}: {Type(t)}{Remark(t.Best)}")) + ".";

    static string Remark(Tie tie) =>
        (tie.Sign > 0 ? ", friendly" : tie.Sign < 0 ? ", hostile" : "") + (tie.Status == TieStatus.InForce ? "" : $", {tie.Status.ToString().ToLowerInvariant()}");
}
