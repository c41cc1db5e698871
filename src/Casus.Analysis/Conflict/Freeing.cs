namespace Casus.Analysis.Conflict;

/// <summary>
/// The smallest sets of wants whose withdrawal frees an option of a decision maker that is bad now: take any one of them out and the rest no longer does.
/// </summary>
/// <param name="Sets">The smaller ones first, each with the options that it frees and no smaller set within it does.</param>
/// <param name="Complete">Whether every set up to the size asked for was tried.</param>
public sealed record Freeing(IReadOnlyList<FreeingSet> Sets, bool Complete)
{
    /// <summary>Tries the sets of wants by size, up to <paramref name="size"/> wants and <paramref name="most"/> sets.</summary>
    public static Freeing Of(OptionModel model, int maker, Concept concept = Concept.Sequential, int size = 3, int most = 5000)
    {
        var bad = Certificate.Of(model, maker, concept).Verdicts.Where(v => v.IsBad).Select(v => v.Option).ToHashSet();
        if (bad.Count == 0)
            return new Freeing([], true);
        var found = new List<FreeingSet>();
        var wants = WantOf.All(model);
        var tried = 0;
        foreach (var set in Subsets.BySize(wants, size))
        {
            if (++tried > most)
                return new Freeing(found, false);
            var verdicts = Certificate.Of(model, maker, concept, Change.Withdraw(model, set)).Verdicts;
            var known = found.Where(f => f.Wants.All(set.Contains)).SelectMany(f => f.Freed).ToHashSet();
            if (verdicts.Where(v => bad.Contains(v.Option) && v.Outcomes.Count > 0 && !v.IsBad && !known.Contains(v.Option)).Select(v => v.Option).ToList() is { Count: > 0 } freed)
                found.Add(new FreeingSet(set, freed));
        }
        return new Freeing(found, true);
    }
}
