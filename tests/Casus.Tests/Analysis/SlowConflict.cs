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

    /// <summary>Every improvement is answered with a state of a lower band (Hamouda et al. 2004), from which, for SMR, no escape leads out of the lower bands.</summary>
    public static bool IsStronglyStable(Game game, Concept concept, int player, int state)
    {
        bool Far(int s) => game.Players[player].Bands![s] < game.Players[player].Bands![state];
        return game.Players[player].Moves.From(state).ToArray().Where(to => game.Prefers(player, to, state)).All(to => concept != Concept.Nash
            && Reached(game, Others(game, player), to, concept == Concept.Sequential).Append(to).Any(a => Far(a)
                && (concept != Concept.SymmetricMetarational || game.Players[player].Moves.From(a).ToArray().All(Far))));
    }

    /// <summary>The four variants of Li et al. 2004: known is what all worlds agree on, the rest is unknown.</summary>
    public static bool IsStable(IReadOnlyList<Game> worlds, (Concept Concept, Ignorance Ignorance) asked, int player, int state)
    {
        var (concept, ignorance) = asked;
        var game = worlds[0];
        bool Better(int who, int s, int than) => worlds.All(w => w.Prefers(who, s, than));
        bool Worse(int s) => worlds.All(w => w.Prefers(player, state, s)) || worlds.All(w => w.Players[player].Payoffs[s] == w.Players[player].Payoffs[state]);
        bool Open(int who, int s, int than) => !Better(who, s, than) && !worlds.All(w => w.Prefers(who, than, s)) && !worlds.All(w => w.Players[who].Payoffs[s] == w.Players[who].Payoffs[than]);
        bool Deters(int s) => Worse(s) || (ignorance is Ignorance.Mixed or Ignorance.Cautious && Open(player, s, state));
        return game.Players[player].Moves.From(state).ToArray()
            .Where(to => Better(player, to, state) || (ignorance is Ignorance.Bold or Ignorance.Mixed && Open(player, to, state)))
            .All(to => concept != Concept.Nash && Legal(game, Others(game, player), to, (who, from, t) => concept != Concept.Sequential || Better(who, t, from) || Open(who, t, from))
                .Any(a => Deters(a) && (concept != Concept.SymmetricMetarational || game.Players[player].Moves.From(a).ToArray().All(Deters))));
    }

    public static IReadOnlyList<int> Equilibria(Game game, Concept concept) =>
        [.. Enumerable.Range(0, game.States).Where(s => Enumerable.Range(0, game.Players.Count).All(p => IsStable(game, concept, p, s)))];

    public static HashSet<int> Reached(Game game, int[] group, int from, bool improvements) =>
        Legal(game, group, from, (player, here, to) => !improvements || game.Prefers(player, to, here));

    /// <summary>All legal sequences of allowed moves, one move longer each round, until nothing new comes.</summary>
    static HashSet<int> Legal(Game game, int[] group, int from, Func<int, int, int, bool> allowed)
    {
        var now = new HashSet<(int State, int Last)> { (from, -1) };
        for (var before = 0; before < now.Count;)
        {
            before = now.Count;
            now.UnionWith(now.ToList().SelectMany(here => group.Where(p => p != here.Last).SelectMany(p => game.Players[p].Moves.From(here.State).ToArray()
                .Where(to => allowed(p, here.State, to)).Select(to => (to, p)))));
        }
        return [.. now.Select(n => n.State).Where(s => s != from)];
    }

    static int[] Others(Game game, int player) => [.. Enumerable.Range(0, game.Players.Count).Where(p => p != player)];
}
