using Casus.Situate;

namespace Casus.Study;

/// <summary>
/// Finds the actors for whom the sources tell several options and, for each of them, a cost: a consequence that is bad
/// for the actor, or that the actor cannot take it at all.
/// </summary>
static class Dilemmas
{
    const int LeastOptions = 2;

    public static IEnumerable<Finding> In(Situation situation)
    {
        var names = new Names(situation);
        return
            from options in situation.Options.GroupBy(o => o.Actor, StringComparer.Ordinal)
            where options.Count() >= LeastOptions && options.All(o => IsCostly(o, options.Key))
            orderby options.Key
            select new Finding(
                $"dilemma:{options.Key}",
                "dilemma",
                $"Every option that the sources tell for {names.Of(options.Key)} ({options.Count()} in all) comes with a cost.",
                Supports.Join(options.Select(o => o.Support)));
    }

    static bool IsCostly(OptionView option, string actor) =>
        option.Best.Blocked || option.Consequences.Any(c => c.Value < 0 && (c.For is null || c.For == actor));
}
