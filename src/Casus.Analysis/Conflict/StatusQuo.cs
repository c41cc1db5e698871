namespace Casus.Analysis.Conflict;

/// <summary>Paths from where things stand (Li, Kilgour &amp; Hipel 2005): whether and how a state can be reached.</summary>
/// <param name="To">The state.</param>
/// <param name="Moves">The shortest legal sequence of all players; null where there is none.</param>
/// <param name="Improvements">The shortest in which every mover improves; null where there is none.</param>
public sealed record StatusQuo(int To, IReadOnlyList<Step>? Moves, IReadOnlyList<Step>? Improvements)
{
    public static StatusQuo Path(Game game, int from, int to)
    {
        var all = Enumerable.Range(0, game.Players.Count).ToList();
        return from == to
            ? new StatusQuo(to, [], [])
            : new StatusQuo(to, new Sequences(game, all, false).To(from, s => s == to), new Sequences(game, all, true).To(from, s => s == to));
    }
}
