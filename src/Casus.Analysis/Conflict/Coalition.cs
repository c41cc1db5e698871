namespace Casus.Analysis.Conflict;

/// <summary>What players can do together (Kilgour, Hipel, Fang &amp; Peng 2001).</summary>
public static class Coalition
{
    /// <summary>The states that a coalition reaches by legal sequences and that every member prefers.</summary>
    public static IReadOnlyList<int> Improvements(Game game, IReadOnlyList<int> members, int state) =>
        [.. Reached(game, members, state).Where(to => members.All(m => game.Prefers(m, to, state)))];

    /// <summary>Coalition Nash: no state that the coalition reaches is preferred by every member.</summary>
    public static bool IsStable(Game game, IReadOnlyList<int> members, int state) => Improvements(game, members, state).Count == 0;

    /// <summary>The coalitions of two players or more that would leave a state, with where they would go; the smaller ones first.</summary>
    public static IReadOnlyList<(IReadOnlyList<int> Members, IReadOnlyList<int> To)> Leaving(Game game, int state) => Leaving(game, state, Every(game.Players.Count));

    /// <summary>Those of the given coalitions that would leave a state, with where they would go.</summary>
    public static IReadOnlyList<(IReadOnlyList<int> Members, IReadOnlyList<int> To)> Leaving(Game game, int state, IEnumerable<IReadOnlyList<int>> coalitions) =>
        [.. from members in coalitions
            let to = Improvements(game, members, state)
            where to.Count > 0
            select (members, to)];

    /// <summary>Every coalition of two players or more, the smaller ones first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Every(int players) =>
        [.. from bits in Enumerable.Range(1, (1 << players) - 1)
            let members = (IReadOnlyList<int>)[.. Enumerable.Range(0, players).Where(p => (bits >> p & 1) > 0)]
            where members.Count > 1
            orderby members.Count, bits
            select members];

    static IReadOnlyList<int> Reached(Game game, IReadOnlyList<int> members, int state) =>
        members.All(m => game.Players[m].Moves.Transitive) ? AnyOrder(game, members, state) : new Sequences(game, members, improvements: false).From(state);

    /// <summary>Where two moves in a row are no more than one, who moved last does not matter: each state is met once.</summary>
    static List<int> AnyOrder(Game game, IReadOnlyList<int> members, int state)
    {
        var seen = new bool[game.States];
        seen[state] = true;
        var open = new Stack<int>([state]);
        while (open.TryPop(out var here))
            foreach (var member in members)
                foreach (var to in game.Players[member].Moves.From(here))
                    if (!seen[to])
                    {
                        seen[to] = true;
                        open.Push(to);
                    }
        return [.. Enumerable.Range(0, seen.Length).Where(s => seen[s] && s != state)];
    }
}
