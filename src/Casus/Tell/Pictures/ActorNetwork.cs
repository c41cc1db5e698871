using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>The actors on a ring and one line a pair: green friendly, red hostile, dashed where nothing is vouched for.</summary>
public static class ActorNetwork
{
    const int Width = 720;
    const int Height = 420;
    const int MostPairs = 14;
    const double Radius = 7;

    /// <summary>Parts of the way along a line, the best place for its label first.</summary>
    static readonly double[] LabelPlaces = [0.42, 0.5, 0.34, 0.58, 0.28, 0.66, 0.22, 0.74];

    public static Picture? Draw(Situation situation)
    {
        var names = situation.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var pairs = situation.Ties
            .Where(t => names.ContainsKey(t.Best.From) && names.ContainsKey(t.Best.To) && t.Best.From != t.Best.To)
            .GroupBy(t => string.CompareOrdinal(t.Best.From, t.Best.To) < 0 ? (t.Best.From, t.Best.To) : (t.Best.To, t.Best.From))
            .Take(MostPairs)
            .Select(g => new Bond([.. g]))
            .ToList();
        if (pairs.Count == 0)
            return null;
        var places = Ring.Place(pairs, new Point(Width / 2.0, Height / 2.0));
        var picture = new Svg(Width, Height);
        foreach (var (actor, at) in places)
            Node(picture, at, names[actor]);
        var room = new LabelRoom();
        foreach (var pair in pairs)
            Line(picture, (places[pair.From], places[pair.To]), pair, room);
        var alternative = string.Join("; ", pairs.Select(p => $"{names[p.From]} {(p.Directed ? "to" : "and")} {names[p.To]}: {p.Spoken}")) + ".";
        return new Picture("Actors and their ties", picture.Finish("Actors and their ties", alternative), alternative);
    }

    static void Line(Svg picture, (Point From, Point To) ends, Bond pair, LabelRoom room)
    {
        var (from, to) = ends;
        var length = Math.Max(1, from.Distance(to));
        var (start, end) = (from.Toward(to, Radius / length), to.Toward(from, (Radius + 2) / length));
        picture.Line(start, end, "edge" + pair.Kind);
        if (pair.Directed)
            picture.Tip(start, end, "tip" + pair.Kind);
        var label = room.Take(pair.Label, [.. LabelPlaces.Select(at => from.Toward(to, at)).Select(p => p with { Y = p.Y + 4 })]);
        picture.Words(label, pair.Label, "small halo", "middle");
    }

    static void Node(Svg picture, Point at, string name)
    {
        picture.Dot(at, Radius, "node");
        var side = at.X < Width / 2.0 - 40 ? "end" : at.X > Width / 2.0 + 40 ? "start" : "middle";
        var shift = side switch { "end" => -13, "start" => 13, _ => 0 };
        var drop = side == "middle" ? (at.Y < Height / 2.0 ? -14 : 24) : 4;
        picture.Words(new Point(at.X + shift, at.Y + drop), Lettering.Shorten(name, 24), "label halo", side);
    }
}
