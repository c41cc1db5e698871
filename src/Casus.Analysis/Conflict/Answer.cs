namespace Casus.Analysis.Conflict;

/// <summary>
/// What stands against one improvement of a player: the others' sequence of moves that ends in a state not preferred, or null where they have none and the
/// improvement is free.
/// </summary>
public sealed record Answer(int Improvement, IReadOnlyList<Step>? Moves)
{
    /// <summary>The answer to every improvement that a player has from a state, by the shortest sequence: why the state is stable for it, or why not.</summary>
    public static IReadOnlyList<Answer> Of(Game game, Concept concept, int player, int state)
    {
        var sequences = new Sequences(game, game.Others(player), concept == Concept.Sequential);
        return [.. game.Improvements(player, state).Select(to => new Answer(to, concept == Concept.Nash ? null : sequences.To(to, Sanctions)))];

        bool Sanctions(int answer) =>
            !game.Prefers(player, answer, state)
            && (concept != Concept.SymmetricMetarational || !game.Players[player].Moves.From(answer).ToArray().Any(escape => game.Prefers(player, escape, state)));
    }
}
