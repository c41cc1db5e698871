namespace Casus.Analysis.Conflict;

/// <summary>
/// For every state at once, the least value that a group can bring about from it by a legal sequence (the state's own value counts as well). Values are
/// handed back along the moves from the least on, so each state and last mover is met once: linear in the number of moves.
/// </summary>
sealed class LeastReached
{
    readonly Game _game;
    readonly IReadOnlyList<int> _group;
    readonly bool _improvements;
    readonly bool _anyOrder;
    readonly long[][] _least;
    readonly bool[][] _known;
    readonly Stack<(int State, int Last)> _open = new();

    LeastReached(Game game, IReadOnlyList<int> group, bool improvements)
    {
        (_game, _group, _improvements) = (game, group, improvements);
        // Where two moves in a row are no more than one, the order of movers does not matter: one layer is enough.
        _anyOrder = group.All(p => game.Players[p].Moves.Transitive);
        var layers = _anyOrder ? 1 : group.Count + 1;
        _least = [.. Enumerable.Range(0, layers).Select(_ => new long[game.States])];
        _known = [.. Enumerable.Range(0, layers).Select(_ => new bool[game.States])];
    }

    /// <summary>The least of the values that the group reaches from each state.</summary>
    public static long[] Of(Game game, IReadOnlyList<int> group, bool improvements, long[] values)
    {
        var search = new LeastReached(game, group, improvements);
        var states = Enumerable.Range(0, game.States).ToArray();
        Array.Sort((long[])values.Clone(), states);
        foreach (var state in states)
            search.HandBack(state, values[state]);
        return search._least[^1];
    }

    void HandBack(int state, long value)
    {
        for (var layer = 0; layer < _least.Length; layer++)
            Mark(state, layer, value);
        while (_open.TryPop(out var here))
        {
            if (_anyOrder)
                for (var mover = 0; mover < _group.Count; mover++)
                    Before(here.State, mover, 0, value);
            else if (here.Last < _group.Count)
                for (var last = 0; last < _least.Length; last++)
                    if (last != here.Last)
                        Before(here.State, here.Last, last, value);
        }
    }

    /// <summary>Marks from where a mover comes to a state, having been preceded by <paramref name="layer"/>.</summary>
    void Before(int state, int mover, int layer, long value)
    {
        var player = _game.Players[_group[mover]];
        foreach (var from in player.Moves.Reversed.From(state))
            if (!_known[layer][from] && (!_improvements || player.Payoffs[state] > player.Payoffs[from]))
                Mark(from, layer, value);
    }

    void Mark(int state, int layer, long value)
    {
        if (_known[layer][state])
            return;
        _known[layer][state] = true;
        _least[layer][state] = value;
        _open.Push((state, layer));
    }
}
