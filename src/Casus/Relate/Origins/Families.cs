using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>Groups bodies by origin and names the source they credit.</summary>
static class Families
{
    public static List<Family> Of(IReadOnlyList<Body> bodies, IReadOnlyList<Compared> pairs, Dictionary<int, (Compared First, Compared Second)> mosaics)
    {
        var groups = Groups(bodies.Count, pairs, mosaics);
        var groupOf = new int[bodies.Count];
        for (var g = 0; g < groups.Count; g++)
            foreach (var member in groups[g])
                groupOf[member] = g;
        var within = pairs.Where(p => groupOf[p.A] == groupOf[p.B]).ToLookup(p => groupOf[p.A]);
        return [.. groups.Select((g, i) => new Family($"origin:{bodies[g[0]].Id}", g, [.. within[i]]))];
    }

    /// <summary>A mosaic joins no origins together: it comes last, to the likelier of its parents.</summary>
    static List<List<int>> Groups(int count, IReadOnlyList<Compared> pairs, Dictionary<int, (Compared First, Compared Second)> mosaics)
    {
        var whole = pairs.Where(p => !mosaics.ContainsKey(p.A) && !mosaics.ContainsKey(p.B)).ToList();
        var groups = Grouping.Of([.. Enumerable.Range(0, count)], whole);
        var groupOf = groups.SelectMany(g => g.Select(m => (m, g))).ToDictionary(p => p.m, p => p.g);
        foreach (var (mosaic, (first, _)) in mosaics.OrderBy(m => m.Key))
        {
            groupOf[mosaic].Clear();
            groupOf[first.Other(mosaic)].Add(mosaic);
        }
        return [.. groups.Where(g => g.Count > 0).Select(g => g.Order().ToList()).OrderBy(g => g[0])];
    }

    /// <summary>The origin of a family, with the source that most of its articles credit if at least one in two does, or one article stands alone.</summary>
    public static Origin Origin(Family family, IReadOnlyList<Body> bodies, IReadOnlyList<Sources> sources)
    {
        var articles = family.Members.Select(m => bodies[m].Id).ToList();
        var most = family.Members
            .SelectMany(m => sources[m].Credits.Select(c => c.Source).Distinct())
            .CountBy(s => s)
            .Where(s => s.Value * 2 >= family.Members.Count)
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => s.Key)
            .FirstOrDefault();
        return new Origin(family.Id, articles)
        {
            Credit = most,
            CreditPassages = [.. family.Members.SelectMany(m => sources[m].Credits.Where(c => c.Source == most).Take(1)).Select(c => c.Passage)],
        };
    }
}
