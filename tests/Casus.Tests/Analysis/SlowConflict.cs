using Casus.Analysis.Conflict;

namespace Casus.Tests.Analysis;

/// <summary>The definitions of Fang, Hipel &amp; Kilgour 1993 word by word, for small games.</summary>
static class SlowConflict
{
    public static bool IsStable(Game game, Concept concept, int player, int state) =>
        game.Players[player].Moves.From(state).ToArray().Where(to => game.Prefers(player, to, state)).All(to => concept switch
        {
            Concept.Nash => false,
            Concept.GeneralMetarational => Reached(game, Others(game, player), to, false).Any(a => !game.Prefers(player, a, state)),
            Concept.SymmetricMetarational => Reached(game, Others(game, player), to, false).Any(a => !game.Prefers(player, a, state)
                && game.Players[player].Moves.From(a).ToArray().All(e => !game.Prefers(player, e, state))),
            _ => Reached(game, Others(game, player), to, true).Any(a => !game.Prefers(player, a, state)),
        });

    public static IReadOnlyList<int> Equilibria(Game game, Concept concept) =>
        [.. Enumerable.Range(0, game.States).Where(s => Enumerable.Range(0, game.Players.Count).All(p => IsStable(game, concept, p, s)))];

    /// <summary>All legal sequences, one move longer each round, until nothing new comes.</summary>
    public static HashSet<int> Reached(Game game, int[] group, int from, bool improvements)
    {
        var now = new HashSet<(int State, int Last)> { (from, -1) };
        for (var before = 0; before < now.Count;)
        {
            before = now.Count;
            now.UnionWith(now.ToList().SelectMany(here => group.Where(p => p != here.Last).SelectMany(p => game.Players[p].Moves.From(here.State).ToArray()
                .Where(to => !improvements || game.Prefers(p, to, here.State)).Select(to => (to, p)))));
        }
        return [.. now.Select(n => n.State).Where(s => s != from)];
    }

    static int[] Others(Game game, int player) => [.. Enumerable.Range(0, game.Players.Count).Where(p => p != player)];
}
