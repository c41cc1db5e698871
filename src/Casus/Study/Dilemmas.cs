using Casus.Situate;
using Casus.Study.Conflicts;

namespace Casus.Study;

/// <summary>
/// Finds the actors for whom the sources tell several options and a cost of them: a consequence that is bad for the actor, or that the actor cannot take it at all. A dilemma is found where each of
/// them has one; otherwise it is told how many have, and for which none is told: that is what an analyst would ask next.
/// </summary>
static class Dilemmas
{
    const int LeastOptions = 2;

    public static IEnumerable<Finding> In(Situation situation)
    {
        var names = new Names(situation);
        return
            from actor in situation.Options.Select(o => o.Actor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            let told = ToldOptions.Of(situation, actor)
            let costly = told.Where(o => o.IsCostlyFor(actor)).ToList()
            where told.Count >= LeastOptions && costly.Count >= LeastOptions
            select costly.Count == told.Count ? Every(actor, told, names) : Most(actor, costly, told.Count, names);
    }

    static Finding Every(string actor, IReadOnlyList<ToldOption> told, Names names) => new(
        $"dilemma:{actor}",
        "dilemma",
        $"Every option that the sources tell for {names.Of(actor)} ({told.Count} in all) comes with a cost.",
        Supports.Join(told.Select(o => o.Support)));

    static Finding Most(string actor, List<ToldOption> costly, int all, Names names) => new(
        $"dilemma:{actor}",
        "costly options",
        $"Of {all} options that the sources tell for {names.Of(actor)}, {costly.Count} come with a cost: {Names.List([.. costly.Select(o => $"to {o.Words}")])}; of the others they tell none.",
        Supports.Join(costly.Select(o => o.Support)));
}
