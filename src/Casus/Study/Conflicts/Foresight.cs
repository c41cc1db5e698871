using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Solves a model for makers that look several moves ahead (limited-move and non-myopic stability).</summary>
static class Foresight
{
    /// <summary>The longest horizon that is asked for.</summary>
    public const int Longest = 50;

    const int Most = 20;

    public static ForesightAnswer Of(ConflictModel model, Game game, int moves)
    {
        var expected = Horizon.Expected(game, moves);
        return Answered(model, game, Horizon.Stable(game, moves), moves) with { Now = [.. game.Players.Select((_, p) => Told(model, game, p, (moves, expected[p][model.StatusQuo])))] };
    }

    public static ForesightAnswer WithoutEnd(ConflictModel model, Game game) =>
        Horizon.NonMyopic(game) is { } stable ? Answered(model, game, stable, null) : new ForesightAnswer(null, null);

    static ForesightAnswer Answered(ConflictModel model, Game game, IReadOnlyList<IReadOnlyList<bool>> stable, int? moves)
    {
        var states = Enumerable.Range(0, game.States).Where(s => stable.All(p => p[s])).ToList();
        return new ForesightAnswer(moves, [.. states.Take(Most).Select(model.Taken)]) { Count = states.Count };
    }

    static string Told(ConflictModel model, Game game, int player, (int Moves, int End) expected)
    {
        var (name, ahead) = (model.Sheet.Makers[player].Name, expected.Moves == 1 ? "one move" : $"{expected.Moves} moves");
        return expected.End == model.StatusQuo || !game.Prefers(player, expected.End, model.StatusQuo)
            ? $"{name}, looking {ahead} ahead, has nothing better to do than it does."
            : $"{name}, looking {ahead} ahead, would move: it expects that things end with {Narrator.Change(model, model.StatusQuo, expected.End)}.";
    }
}
