namespace Casus.Analysis.Cause;

/// <summary>Where walks of each sign lead; a walk may pass a concept more than once, so this is quick, and bounds what chains can do.</summary>
static class SignedReach
{
    /// <summary>Whether walks of both signs lead from one concept to another.</summary>
    public static bool Both(CausalMap map, int from, int to)
    {
        var seen = new HashSet<(int Node, int Sign)>();
        var open = new Stack<(int Node, int Sign)>([(from, 1)]);
        while (open.TryPop(out var here))
            foreach (var arrow in map.From(here.Node).Select(a => map.Arrows[a]))
                if (seen.Add((arrow.To, here.Sign * arrow.Sign)))
                    open.Push((arrow.To, here.Sign * arrow.Sign));
        return seen.Contains((to, 1)) && seen.Contains((to, -1));
    }
}
