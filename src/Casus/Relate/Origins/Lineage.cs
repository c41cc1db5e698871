using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>
/// Who derives from whom within an origin. Each article gets the parent its text tells; where more than one article is
/// left without, they are children of a common source that was not seen. The time of publication decides nothing.
/// </summary>
static class Lineage
{
    public static IEnumerable<Derivation> Of(Family family, IReadOnlyList<Body> bodies, Dictionary<int, (Compared First, Compared Second)> mosaics)
    {
        var merged = family.Members.Where(mosaics.ContainsKey).ToList();
        var parents = Parents(family, merged, new Wordings(bodies));
        var roots = family.Members.Where(m => !parents.ContainsKey(m)).Except(merged).ToList();
        return
        [
            .. merged.SelectMany(m => new[] { Part(m, mosaics[m].First, bodies), Part(m, mosaics[m].Second, bodies) }),
            .. parents.OrderBy(p => p.Key).Select(p => Known(p.Value.Direction, p.Value.Pair, bodies)),
            .. roots.Count < 2 ? [] : roots.Select(r => Unseen(r, family, bodies)),
        ];
    }

    /// <summary>The surest direction first; one that would close a circle is left out.</summary>
    static Dictionary<int, (Direction Direction, Compared Pair)> Parents(Family family, List<int> merged, Wordings wordings)
    {
        var parents = new Dictionary<int, (Direction Direction, Compared Pair)>();
        var told = from pair in family.Pairs
                   let direction = Direction.Of(pair, wordings)
                   where direction is not null && !merged.Contains(direction.Value.Child) && !merged.Contains(direction.Value.Parent)
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
            Passages = new Parallels(pair, direction.Child, bodies),
        };

    static Derivation Part(int mosaic, Compared pair, IReadOnlyList<Body> bodies) =>
        new(bodies[mosaic].Id, bodies[pair.Other(mosaic)].Id, Copying.Merge, Round(pair.Probability))
        {
            Passages = new Parallels(pair, mosaic, bodies),
        };

    static Derivation Unseen(int child, Family family, IReadOnlyList<Body> bodies)
    {
        var closest = family.Pairs.Where(p => p.A == child || p.B == child).MaxBy(p => p.Probability)!;
        return new(bodies[child].Id, family.Lost, Copying.Sibling, Round(closest.Probability))
        {
            Passages = new Parallels(closest, child, bodies),
        };
    }

    static double Round(double value) => Math.Round(value, 3);
}
