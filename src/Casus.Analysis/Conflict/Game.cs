namespace Casus.Analysis.Conflict;

/// <summary>
/// A graph model of a conflict (Kilgour, Hipel &amp; Fraser 1987; Fang, Hipel &amp; Kilgour 1993): states 0…<see cref="States"/>−1 and
/// two decision makers or more, each with moves and preferences over all states.
/// </summary>
public sealed class Game
{
    /// <exception cref="ArgumentException">No state, no decision maker, or one that knows another number of states.</exception>
    public Game(int states, IReadOnlyList<Player> players)
    {
        if (states < 1 || players.Count < 1)
            throw new ArgumentException("A game needs a state and a decision maker.", nameof(players));
        foreach (var player in players)
            if (player.Moves.States != states || player.Payoffs.Count != states || (player.Bands?.Count ?? states) != states)
                throw new ArgumentException($"{player.Name} does not know the {states} states of the game.", nameof(players));
        (States, Players) = (states, players);
    }

    public int States { get; }

    public IReadOnlyList<Player> Players { get; }

    /// <summary>Whether a player prefers one state to another.</summary>
    public bool Prefers(int player, int state, int to) => Players[player].Payoffs[state] > Players[player].Payoffs[to];

    /// <summary>R⁺(s): the moves of a player that it prefers to staying.</summary>
    public IEnumerable<int> Improvements(int player, int state)
    {
        foreach (var to in Players[player].Moves.From(state).ToArray())
            if (Prefers(player, to, state))
                yield return to;
    }

    public IReadOnlyList<int> Others(int player) => [.. Enumerable.Range(0, Players.Count).Where(p => p != player)];
}
