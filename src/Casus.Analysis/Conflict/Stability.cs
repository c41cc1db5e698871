namespace Casus.Analysis.Conflict;

/// <summary>
/// Which states are stable for which player under each <see cref="Concept"/>, over legal sequences of the others. A strongly stable state (Hamouda et al.
/// 2004) has every improvement answered with a strongly less preferred state; it is asked for only where bands are given.
/// </summary>
public sealed class Stability
{
    readonly Game _game;
    readonly Dictionary<Concept, bool[][]> _stable = [];
    readonly Dictionary<Concept, bool[][]> _strong = [];

    Stability(Game game) => _game = game;

    /// <summary>All concepts for all players; linear in the number of moves for each.</summary>
    public static Stability Of(Game game) => Of(game, Enum.GetValues<Concept>());

    /// <summary>The concepts asked for.</summary>
    public static Stability Of(Game game, params IReadOnlyList<Concept> concepts)
    {
        var stability = new Stability(game);
        foreach (var concept in concepts)
        {
            stability._stable[concept] = [.. game.Players.Select((p, i) => Judge(game, i, concept, strongly: false))];
            stability._strong[concept] = [.. game.Players.Select((p, i) => p.Bands is null ? [] : Judge(game, i, concept, strongly: true))];
        }
        return stability;
    }

    public bool IsStable(Concept concept, int player, int state) => _stable[concept][player][state];

    /// <summary>Null where the player has no bands.</summary>
    public bool? IsStronglyStable(Concept concept, int player, int state) =>
        _strong[concept][player] is { Length: > 0 } strong ? strong[state] : null;

    /// <summary>The states that are stable for every player, in order.</summary>
    public IReadOnlyList<int> Equilibria(Concept concept) =>
        [.. Enumerable.Range(0, _game.States).Where(s => _stable[concept].All(p => p[s]))];

    /// <summary>
    /// Stable where each improvement can be brought to a value not above the state's own; with bands as values, to one below it. What can be brought
    /// about is the least value over the sequences of the others, which is all that the definitions ask of them.
    /// </summary>
    static bool[] Judge(Game game, int player, Concept concept, bool strongly)
    {
        var own = game.Players[player];
        long[] values = strongly ? [.. own.Bands!.Select(b => (long)b)] : [.. own.Payoffs];
        var least = concept == Concept.Nash
            ? null
            : LeastReached.Of(game, game.Others(player), concept == Concept.Sequential, concept == Concept.SymmetricMetarational ? AfterEscape(own, values) : values);
        var stable = new bool[game.States];
        for (var s = 0; s < stable.Length; s++)
            stable[s] = Holds(own, s, to => least is not null && (strongly ? least[to] < values[s] : least[to] <= values[s]));
        return stable;
    }

    static bool Holds(Player own, int state, Func<int, bool> sanctioned)
    {
        foreach (var to in own.Moves.From(state))
            if (own.Payoffs[to] > own.Payoffs[state] && !sanctioned(to))
                return false;
        return true;
    }

    /// <summary>What a state is worth once the player has made the best of it.</summary>
    static long[] AfterEscape(Player player, long[] values)
    {
        var best = (long[])values.Clone();
        for (var s = 0; s < best.Length; s++)
            foreach (var to in player.Moves.From(s))
                best[s] = Math.Max(best[s], values[to]);
        return best;
    }
}
