namespace Casus.Analysis.Conflict;

/// <summary>
/// Legal sequences of a group of players (Fang, Hipel &amp; Kilgour 1993, ch. 4): nobody moves twice in a row, but may move again later.
/// With improvements only, every mover prefers where it goes to where it stands.
/// </summary>
public sealed class Sequences(Game game, IReadOnlyList<int> group, bool improvements)
{
    /// <summary>R_H(s), or R_H⁺(s): the states that the group reaches from a state, without the state itself, sorted.</summary>
    public IReadOnlyList<int> From(int state) => [.. Search(state, _ => false).Reached.Order()];

    /// <summary>The shortest legal sequence from a state to one that is looked for; null where there is none.</summary>
    public IReadOnlyList<Step>? To(int state, Func<int, bool> wanted) => Search(state, wanted).Path;

    (IEnumerable<int> Reached, IReadOnlyList<Step>? Path) Search(int state, Func<int, bool> wanted)
    {
        var before = new Dictionary<(int State, int Last), (int State, int Last)> { [(state, -1)] = (-1, -1) };
        var open = new Queue<(int State, int Last)>([(state, -1)]);
        while (open.TryDequeue(out var here))
        {
            foreach (var next in Next(here))
            {
                if (!before.TryAdd(next, here))
                    continue;
                if (next.State != state && wanted(next.State))
                    return ([], Trace(next, before));
                open.Enqueue(next);
            }
        }
        return (before.Keys.Select(k => k.State).Where(s => s != state).Distinct(), null);
    }

    IEnumerable<(int State, int Last)> Next((int State, int Last) here)
    {
        foreach (var player in group)
        {
            if (player == here.Last)
                continue;
            foreach (var to in game.Players[player].Moves.From(here.State).ToArray())
                if (!improvements || game.Prefers(player, to, here.State))
                    yield return (to, player);
        }
    }

    static List<Step> Trace((int State, int Last) end, Dictionary<(int State, int Last), (int State, int Last)> before)
    {
        var path = new List<Step>();
        for (var at = end; at.Last >= 0; at = before[at])
            path.Add(new Step(at.Last, at.State));
        path.Reverse();
        return path;
    }
}
