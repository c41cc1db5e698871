namespace Casus.Analysis.Cause;

/// <summary>Where walks of each sign lead; a walk may pass a concept more than once, so this is quick, and bounds what chains can do.</summary>
static class SignedReach
{
    /// <summary>Whether walks of both signs lead from one concept to another.</summary>
    public static bool Both(CausalMap map, int from, int to) => Reached(map, from).Contains(to);

    /// <summary>The concepts to which walks of both signs lead, of at most so many arrows.</summary>
    public static IEnumerable<int> Reached(CausalMap map, int from, int length = int.MaxValue)
    {
        var seen = new HashSet<(int Node, int Sign)>();
        var ring = new List<(int Node, int Sign)> { (from, 1) };
        for (var step = 0; step < length && ring.Count > 0; step++)
            ring = [.. ring.SelectMany(here => map.From(here.Node).Select(a => (map.Arrows[a].To, here.Sign * map.Arrows[a].Sign))).Where(seen.Add)];
        return seen.Where(s => s.Sign > 0 && seen.Contains((s.Node, -1))).Select(s => s.Node);
    }
}
