namespace Casus.Analysis.Conflict;

/// <summary>
/// Simultaneous sanctions (Fraser &amp; Hipel 1984): where everybody would leave a state at once, the improvements taken together may bring a
/// player to a state it does not prefer.
/// </summary>
public sealed class Simultaneous(OptionModel model, Game game, Stability stability)
{
    /// <summary>
    /// The states that are sequentially stable for every player, or sequentially unstable for every player and then stable for each by simultaneous sanction.
    /// </summary>
    public IReadOnlyList<int> Equilibria() =>
        [.. Enumerable.Range(0, game.States).Where(s => Players.All(p => Sequential(p, s)) || (Players.All(p => !Sequential(p, s)) && Players.All(p => IsStable(p, s))))];

    /// <summary>The looser reading: for every player the state is sequentially stable or stable by simultaneous sanction, whoever else would leave it.</summary>
    public IReadOnlyList<int> PlayerByPlayer() =>
        [.. Enumerable.Range(0, game.States).Where(s => Players.All(p => Sequential(p, s) || IsStable(p, s)))];

    /// <summary>Whether each improvement of a player, taken together with improvements of others, can end in a state it does not prefer.</summary>
    public bool IsStable(int player, int state) =>
        game.Improvements(player, state).All(to => Together(player, state, to).Any(end => end >= 0 && !game.Prefers(player, end, state)));

    IEnumerable<int> Players => Enumerable.Range(0, game.Players.Count);

    bool Sequential(int player, int state) => stability.IsStable(Concept.Sequential, player, state);

    /// <summary>The states in which the player's move and improvements of one other or more come together; −1 where that is infeasible.</summary>
    IEnumerable<int> Together(int player, int state, int to)
    {
        var ends = new List<int> { model.States[to] };
        foreach (var other in game.Others(player))
        {
            var own = model.Makers[other].Options.Aggregate(0, (bits, o) => bits | 1 << o);
            foreach (var move in game.Improvements(other, state))
                for (int i = 0, count = ends.Count; i < count; i++)
                    if ((ends[i] & own) == (model.States[state] & own))
                        ends.Add((ends[i] & ~own) | (model.States[move] & own));
        }
        return ends.Skip(1).Select(model.Number);
    }
}
