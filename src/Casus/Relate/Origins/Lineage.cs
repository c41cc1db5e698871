using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>
/// Who derives from whom within an origin. Each article gets the parent its text tells; where more than one article is
/// left without, they are children of a common source that was not seen. The time of publication decides nothing.
/// </summary>
static class Lineage
{
    public static IEnumerable<Derivation> Of(Family family, IReadOnlyList<Body> bodies, IReadOnlyList<Wording> wordings)
    {
        if (family.Members.Count < 2)
            return [];
        var parents = Parents(family, wordings);
        var roots = family.Members.Where(m => !parents.ContainsKey(m)).ToList();
        var derived = parents.OrderBy(p => p.Key).Select(p => Known(p.Value.Direction, p.Value.Pair, bodies));
        return roots.Count < 2 ? derived : derived.Concat(roots.Select(r => Unseen(r, family, bodies)));
    }

    /// <summary>The surest direction first; one that would close a circle is left out.</summary>
    static Dictionary<int, (Direction Direction, Compared Pair)> Parents(Family family, IReadOnlyList<Wording> wordings)
    {
        var parents = new Dictionary<int, (Direction Direction, Compared Pair)>();
        var told = from pair in family.Pairs
                   let direction = Direction.Of(pair, wordings)
                   where direction is not null
                   orderby pair.Probability * direction.Value.Score descending, pair.A, pair.B
                   select (Direction: direction.Value, Pair: pair);
        foreach (var step in told)
            if (!parents.ContainsKey(step.Direction.Child) && !Descends(step.Direction.Parent, step.Direction.Child, parents))
                parents[step.Direction.Child] = step;
        return parents;
    }

    static bool Descends(int one, int from, Dictionary<int, (Direction Direction, Compared Pair)> parents)
    {
        while (one != from)
        {
            if (!parents.TryGetValue(one, out var step))
                return false;
            one = step.Direction.Parent;
        }
        return true;
    }

    static Derivation Known(Direction direction, Compared pair, IReadOnlyList<Body> bodies) =>
        new(bodies[direction.Child].Id, bodies[direction.Parent].Id, direction.Copying, Round(pair.Probability))
        {
            Passages = Parallels.Of(pair, direction.Child, bodies),
        };

    static Derivation Unseen(int child, Family family, IReadOnlyList<Body> bodies)
    {
        var closest = family.Pairs.Where(p => p.A == child || p.B == child).MaxBy(p => p.Probability)!;
        return new(bodies[child].Id, family.Lost, Copying.Sibling, Round(closest.Probability))
        {
            Passages = Parallels.Of(closest, child, bodies),
        };
    }

    static double Round(double value) => Math.Round(value, 3);
}
