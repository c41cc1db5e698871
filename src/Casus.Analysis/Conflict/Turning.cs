namespace Casus.Analysis.Conflict;

/// <summary>
/// Inverse analysis by statements: the smallest sets of wants that, turned into their opposite, make a wanted state an equilibrium.
/// </summary>
/// <param name="Sets">One size, the smallest that does it; a single empty set where the state is an equilibrium already.</param>
/// <param name="Complete">Whether all sets of that size, or up to the size asked for, were tried.</param>
public sealed record Turning(IReadOnlyList<IReadOnlyList<WantOf>> Sets, bool Complete)
{
    /// <summary>Tries the sets by size.</summary>
    public static Turning Of(OptionModel model, Concept concept, int state, int size = 3, int most = 20_000)
    {
        var judge = new TurningJudge(model, concept, state);
        if (judge.IsEquilibrium([]))
            return new Turning([[]], true);
        var found = new List<IReadOnlyList<WantOf>>();
        var tried = 0;
        foreach (var set in Subsets.BySize(WantOf.All(model), size))
        {
            if (found.Count > 0 && set.Count > found[0].Count)
                break;
            if (++tried > most)
                return new Turning(found, false);
            if (judge.IsEquilibrium(set))
                found.Add(set);
        }
        return new Turning(found, true);
    }
}
