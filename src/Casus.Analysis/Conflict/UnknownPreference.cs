namespace Casus.Analysis.Conflict;

/// <summary>
/// Stability where preferences are partly unknown (Li, Hipel, Kilgour &amp; Fang 2004). What is known is what every given order of the states agrees on: one
/// list of games that differ in payoffs only, each a way things may be.
/// </summary>
public sealed class UnknownPreference
{
    readonly Game _game;
    readonly IReadOnlyList<long[][]> _payoffs;
    readonly Dictionary<(int Player, int From, bool Improvements), HashSet<int>> _reached = [];

    /// <exception cref="ArgumentException">No game, or games of different states or players.</exception>
    public UnknownPreference(IReadOnlyList<Game> worlds)
    {
        if (worlds.Count == 0 || worlds.Any(w => w.States != worlds[0].States || w.Players.Count != worlds[0].Players.Count))
            throw new ArgumentException("The games must have the same states and players.", nameof(worlds));
        _game = worlds[0];
        _payoffs = [.. Enumerable.Range(0, _game.Players.Count).Select(p => Orders(worlds, p))];
    }

    /// <summary>The orders of one player that differ: the worlds of the others add none.</summary>
    static long[][] Orders(IReadOnlyList<Game> worlds, int player)
    {
        var found = new List<long[]>();
        foreach (var world in worlds)
            if (!found.Any(f => f.AsSpan().SequenceEqual([.. world.Players[player].Payoffs])))
                found.Add([.. world.Players[player].Payoffs]);
        return [.. found];
    }

    /// <summary>The states that are stable for every player, in order.</summary>
    public IReadOnlyList<int> Equilibria(Concept concept, Ignorance ignorance) =>
        [.. Enumerable.Range(0, _game.States).Where(s => Enumerable.Range(0, _game.Players.Count).All(p => IsStable(concept, ignorance, p, s)))];

    public bool IsStable(Concept concept, Ignorance ignorance, int player, int state)
    {
        foreach (var to in _game.Players[player].Moves.From(state).ToArray())
            if (Tempts(player, to, state, ignorance is Ignorance.Bold or Ignorance.Mixed) && !Sanctioned(concept, ignorance, player, state, to))
                return false;
        return true;
    }

    bool Sanctioned(Concept concept, Ignorance ignorance, int player, int state, int to) =>
        concept != Concept.Nash && Reached(player, to, concept == Concept.Sequential).Any(answer =>
            Deters(player, answer, state, ignorance)
            && (concept != Concept.SymmetricMetarational || _game.Players[player].Moves.From(answer).ToArray().All(escape => Deters(player, escape, state, ignorance))));

    bool Deters(int player, int answer, int state, Ignorance ignorance) =>
        Known(player, answer, state) is { } order ? order <= 0 : ignorance is Ignorance.Mixed or Ignorance.Cautious;

    bool Tempts(int player, int to, int state, bool unknown) => Known(player, to, state) is { } order ? order > 0 : unknown;

    /// <summary>The states the others reach; as improvements count moves that may be such (R⁺ᵁ).</summary>
    HashSet<int> Reached(int player, int from, bool improvements) =>
        _reached.TryGetValue((player, from, improvements), out var known) ? known : _reached[(player, from, improvements)] = Search(player, from, improvements);

    HashSet<int> Search(int player, int from, bool improvements)
    {
        var seen = new HashSet<(int State, int Last)>();
        var open = new Stack<(int State, int Last)>([(from, player)]);
        while (open.TryPop(out var here))
            foreach (var mover in _game.Others(player).Where(m => m != here.Last))
                foreach (var to in _game.Players[mover].Moves.From(here.State).ToArray())
                    if ((!improvements || Tempts(mover, to, here.State, unknown: true)) && seen.Add((to, mover)))
                        open.Push((to, mover));
        return [.. seen.Select(s => s.State).Where(s => s != from)];
    }

    /// <summary>+1 preferred, −1 less preferred, 0 equally in every world; null where the worlds differ.</summary>
    int? Known(int player, int one, int other)
    {
        var orders = _payoffs[player];
        var first = orders[0][one].CompareTo(orders[0][other]);
        for (var world = 1; world < orders.Length; world++)
            if (orders[world][one].CompareTo(orders[world][other]) != first)
                return null;
        return first;
    }
}
