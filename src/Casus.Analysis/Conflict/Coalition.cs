namespace Casus.Analysis.Conflict;

/// <summary>What players can do together (Kilgour, Hipel, Fang &amp; Peng 2001).</summary>
public static class Coalition
{
    /// <summary>The states that a coalition reaches by legal sequences and that every member prefers.</summary>
    public static IReadOnlyList<int> Improvements(Game game, IReadOnlyList<int> members, int state) =>
        [.. new Sequences(game, members, improvements: false).From(state).Where(to => members.All(m => game.Prefers(m, to, state)))];

    /// <summary>Coalition Nash: no state that the coalition reaches is preferred by every member.</summary>
    public static bool IsStable(Game game, IReadOnlyList<int> members, int state) => Improvements(game, members, state).Count == 0;

    /// <summary>The coalitions of two players or more that would leave a state, with where they would go; the smaller ones first.</summary>
    public static IReadOnlyList<(IReadOnlyList<int> Members, IReadOnlyList<int> To)> Leaving(Game game, int state) =>
        [.. from bits in Enumerable.Range(1, (1 << game.Players.Count) - 1)
            let members = (IReadOnlyList<int>)[.. Enumerable.Range(0, game.Players.Count).Where(p => (bits >> p & 1) > 0)]
            where members.Count > 1
            orderby members.Count, bits
            let to = Improvements(game, members, state)
            where to.Count > 0
            select (members, to)];
}
