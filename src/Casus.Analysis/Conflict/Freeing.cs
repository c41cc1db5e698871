namespace Casus.Analysis.Conflict;

/// <summary>
/// The smallest sets of wants whose withdrawal frees an option of a decision maker from being bad: take any one of them out and the rest no longer does.
/// </summary>
/// <param name="Sets">The smaller ones first, each with the options it frees.</param>
/// <param name="Complete">Whether every set up to the size asked for was tried.</param>
public sealed record Freeing(IReadOnlyList<FreeingSet> Sets, bool Complete)
{
    /// <summary>Tries the sets of wants by size, up to <paramref name="size"/> wants and <paramref name="most"/> sets.</summary>
    public static Freeing Of(OptionModel model, int maker, Concept concept = Concept.Sequential, int size = 3, int most = 5000)
    {
        var found = new List<FreeingSet>();
        var wants = WantOf.All(model);
        var tried = 0;
        foreach (var set in Subsets.BySize(wants, size))
        {
            if (found.Any(f => f.Wants.All(set.Contains)))
                continue;
            if (++tried > most)
                return new Freeing(found, false);
            var verdicts = Certificate.Of(model, maker, concept, Change.Withdraw(model, set)).Verdicts;
            if (verdicts.Where(v => v.Outcomes.Count > 0 && !v.IsBad).Select(v => v.Option).ToList() is { Count: > 0 } freed)
                found.Add(new FreeingSet(set, freed));
        }
        return new Freeing(found, wants.Count <= size || found.Count > 0 || tried <= most);
    }
}
