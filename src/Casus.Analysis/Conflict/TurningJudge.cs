namespace Casus.Analysis.Conflict;

/// <summary>
/// Asks whether one state is an equilibrium once some wants are turned. What the moves allow is gathered once; the player that the state failed for last is asked
/// first, for most sets fail for the same one.
/// </summary>
sealed class TurningJudge
{
    readonly OptionModel _model;
    readonly Concept _concept;
    readonly int _state;
    readonly Game _game;
    readonly IReadOnlyList<IReadOnlyList<Requirement>> _requirements;
    readonly List<int> _order;

    public TurningJudge(OptionModel model, Concept concept, int state)
    {
        (_model, _concept, _state, _game) = (model, concept, state, model.Game());
        _order = [.. Enumerable.Range(0, model.Makers.Count)];
        // Sequential answers depend on what the others want, so only they cannot be gathered before.
        _requirements = concept == Concept.Sequential ? [] : [.. _order.Select(p => Requirement.Of(_game, concept, p, state))];
    }

    public bool IsEquilibrium(IReadOnlyList<WantOf> turned)
    {
        var change = Change.Turn(_model, turned);
        var failing = _order.FindIndex(p => !IsStable(p, change));
        if (failing < 0)
            return true;
        (_order[0], _order[failing]) = (_order[failing], _order[0]);
        return false;
    }

    bool IsStable(int player, Change change) => _concept == Concept.Sequential
        ? _model.Moves[player].From(_state).ToArray().All(to => Payoff(player, to, change) <= Payoff(player, _state, change) || Answered(player, to, change))
        : _requirements[player].All(r =>
            NotPreferred(player, r.Improvement, change) || r.Alternatives.Any(a => a.All(s => NotPreferred(player, s, change))));

    bool NotPreferred(int player, int state, Change change) => Payoff(player, state, change) <= Payoff(player, _state, change);

    long Payoff(int player, int state, Change change) => _model.Satisfied[player][state] ^ change.Turned[player];

    /// <summary>Whether the others, each improving its own position, lead from a state to one not preferred.</summary>
    bool Answered(int player, int from, Change change)
    {
        var seen = new HashSet<(int State, int Last)> { (from, player) };
        var open = new Stack<(int State, int Last)>(seen);
        while (open.TryPop(out var here))
        {
            for (var mover = 0; mover < _model.Makers.Count; mover++)
            {
                if (mover == player || mover == here.Last)
                    continue;
                foreach (var to in _model.Moves[mover].From(here.State))
                {
                    if (Payoff(mover, to, change) <= Payoff(mover, here.State, change))
                        continue;
                    if (NotPreferred(player, to, change))
                        return true;
                    if (seen.Add((to, mover)))
                        open.Push((to, mover));
                }
            }
        }
        return false;
    }
}
