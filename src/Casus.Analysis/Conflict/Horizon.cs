namespace Casus.Analysis.Conflict;

/// <summary>
/// Limited-move stability L_h (Kilgour 1985; Fang, Hipel &amp; Kilgour 1993, ch. 3): a player looks h moves ahead by backward induction, and stays where moving gains nothing. With more than two
/// players it expects, of those who may move next, the one worst for it. L₁ is Nash.
/// </summary>
public static class Horizon
{
    const int MostHorizon = 200;

    /// <summary>For each player and state whether it is stable at a horizon of 1 or more.</summary>
    public static IReadOnlyList<IReadOnlyList<bool>> Stable(Game game, int horizon) => Stay(game, Ends(game, horizon));

    /// <summary>For each player and state where the player expects to end when it is to move there and looks so many moves ahead; the state itself where it stays.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Expected(Game game, int horizon) => Ends(game, horizon);

    static int[][] Ends(Game game, int horizon) => Outcomes(game).ElementAt(Math.Max(1, horizon) - 1);

    /// <summary>
    /// Non-myopic stability (Brams &amp; Wittman 1981): stable at every horizon from some horizon on. Null where the foresight had not begun to repeat itself after 200 moves.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<bool>>? NonMyopic(Game game)
    {
        var met = new List<int[][]>();
        foreach (var outcomes in Outcomes(game).Take(MostHorizon))
        {
            var again = met.FindIndex(m => m.Zip(outcomes, (a, b) => a.AsSpan().SequenceEqual(b)).All(same => same));
            if (again >= 0)
                return Always(met.Skip(again).Select(m => Stay(game, m)).ToList());
            met.Add(outcomes);
        }
        return null;
    }

    /// <summary>For horizon 1, 2, …: where each player expects to end when it is to move in a state.</summary>
    static IEnumerable<int[][]> Outcomes(Game game)
    {
        int[][]? before = null;
        while (true)
        {
            var last = before;
            before = [.. game.Players.Select((_, p) => Enumerable.Range(0, game.States).Select(s => Best(game, p, s, last)).ToArray())];
            yield return before;
        }
    }

    static int Best(Game game, int player, int state, int[][]? before)
    {
        var (best, payoffs) = (state, game.Players[player].Payoffs);
        foreach (var to in game.Players[player].Moves.From(state))
        {
            var end = before is null ? to : Worst(game, player, to, before);
            if (payoffs[end] > payoffs[best])
                best = end;
        }
        return best;
    }

    static int Worst(Game game, int player, int state, int[][] before)
    {
        var (worst, payoffs) = (-1, game.Players[player].Payoffs);
        for (var other = 0; other < before.Length; other++)
            if (other != player && (worst < 0 || payoffs[before[other][state]] < payoffs[worst]))
                worst = before[other][state];
        return worst < 0 ? state : worst;
    }

    static IReadOnlyList<IReadOnlyList<bool>> Stay(Game game, int[][] outcomes) =>
        [.. outcomes.Select((o, p) => (IReadOnlyList<bool>)[.. o.Select((end, s) => end == s || !game.Prefers(p, end, s))])];

    static IReadOnlyList<IReadOnlyList<bool>> Always(List<IReadOnlyList<IReadOnlyList<bool>>> tables) =>
        [.. tables[0].Select((row, p) => (IReadOnlyList<bool>)[.. row.Select((_, s) => tables.All(t => t[p][s]))])];
}
