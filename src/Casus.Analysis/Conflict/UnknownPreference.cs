namespace Casus.Analysis.Conflict;

/// <summary>
/// Stability where preferences are partly unknown (Li, Hipel, Kilgour &amp; Fang 2004). What is known is what every given order of the states agrees on: one
/// list of games that differ in payoffs only, each a way things may be.
/// </summary>
public sealed class UnknownPreference
{
    readonly IReadOnlyList<Game> _worlds;
    readonly Game _game;

    /// <exception cref="ArgumentException">No game, or games of different states or players.</exception>
    public UnknownPreference(IReadOnlyList<Game> worlds)
    {
        if (worlds.Count == 0 || worlds.Any(w => w.States != worlds[0].States || w.Players.Count != worlds[0].Players.Count))
            throw new ArgumentException("The games must have the same states and players.", nameof(worlds));
        (_worlds, _game) = (worlds, worlds[0]);
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
    HashSet<int> Reached(int player, int from, bool improvements)
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
        var orders = _worlds.Select(w => w.Players[player].Payoffs[one].CompareTo(w.Players[player].Payoffs[other])).Distinct().Take(2).ToList();
        return orders.Count == 1 ? orders[0] : null;
    }
}
