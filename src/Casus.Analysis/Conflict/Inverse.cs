namespace Casus.Analysis.Conflict;

/// <summary>
/// What a player would have to prefer for a state to be stable for it: for each of its moves either <see cref="Improvement"/> is not preferred to the state, or
/// one of the <see cref="Alternatives"/> holds: none of the states in it is preferred. The conditions are on pairs with the state itself, so no ranking
/// is ever enumerated (Kinsara, Kilgour &amp; Hipel 2015 for the question).
/// </summary>
public sealed record Requirement(int Improvement, IReadOnlyList<IReadOnlyList<int>> Alternatives)
{
    /// <summary>The conditions, one for each move of the player; all of them must hold. Moves of the others that improve are read from their preferences.</summary>
    public static IReadOnlyList<Requirement> Of(Game game, Concept concept, int player, int state)
    {
        var sequences = new Sequences(game, game.Others(player), concept == Concept.Sequential);
        return [.. game.Players[player].Moves.From(state).ToArray().Select(to => new Requirement(to, concept == Concept.Nash ? [] : [.. sequences.From(to).Select(Answered)]))];

        IReadOnlyList<int> Answered(int answer) => concept == Concept.SymmetricMetarational
            ? [answer, .. game.Players[player].Moves.From(answer).ToArray().Where(e => e != state)]
            : [answer];
    }

    /// <summary>Whether a player with these payoffs meets the condition.</summary>
    public bool Holds(IReadOnlyList<long> payoffs, int state) =>
        payoffs[Improvement] <= payoffs[state] || Alternatives.Any(a => a.All(s => payoffs[s] <= payoffs[state]));
}
