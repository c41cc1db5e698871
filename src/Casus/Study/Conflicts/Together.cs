using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Tries what groups of makers would leave together: where things stand, and each state that no maker leaves alone (coalition Nash).</summary>
static class Together
{
    const int MostStates = 40;

    public static TogetherAnswer Of(ConflictModel model, Game game, Stability stability, bool every)
    {
        var groups = every ? Coalition.Every(game.Players.Count) : model.Coalitions;
        var alone = stability.Equilibria(Concept.Nash).Take(MostStates).ToList();
        var leaving = alone.Prepend(model.StatusQuo).Distinct().ToDictionary(s => s, s => Coalition.Leaving(game, s, groups));
        return new TogetherAnswer(
            [.. groups.Select(g => Names(model, g))],
            [.. alone.Where(s => leaving[s].Count == 0).Select(model.Taken)],
            [.. leaving.SelectMany(l => Smallest(l.Value).Select(g => Told(model, game, l.Key, g)))])
        {
            Every = every,
        };
    }

    /// <summary>The groups that leave without needing more members than a smaller group has.</summary>
    public static IEnumerable<(IReadOnlyList<int> Members, IReadOnlyList<int> To)> Smallest(IReadOnlyList<(IReadOnlyList<int> Members, IReadOnlyList<int> To)> leaving) =>
        leaving.Where(g => !leaving.Any(o => o.Members.Count < g.Members.Count && o.Members.All(g.Members.Contains)));

    /// <summary>Of the states that all members prefer, the one whose worst placed member gains most in rank is told.</summary>
    static DepartureAnswer Told(ConflictModel model, Game game, int from, (IReadOnlyList<int> Members, IReadOnlyList<int> To) group)
    {
        var to = group.To.MaxBy(t => group.Members.Min(m => group.To.Count(o => game.Prefers(m, t, o))));
        var names = Names(model, group.Members);
        return new DepartureAnswer(model.Taken(from), names, model.Taken(to), $"{Study.Names.List(names)} would leave it together: {Narrator.Change(model, from, to)}, which each of them prefers.");
    }

    static IReadOnlyList<string> Names(ConflictModel model, IReadOnlyList<int> members) => [.. members.Select(m => model.Sheet.Makers[m].Name)];
}
