using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Tells in the words of the sheet why a state is stable for a maker, or why it is not (sequential stability).</summary>
static class Narrator
{
    public static Narration Tell(ConflictModel model, Game game, int player, int state)
    {
        var answers = Answer.Of(game, Concept.Sequential, player, state);
        var name = model.Sheet.Makers[player].Name;
        return new Narration(name, answers.All(a => a.Moves is not null), answers.Count == 0
            ? [$"{name} has nothing better to do than it does."]
            : [.. answers.Select(a => Tell(model, name, state, a))]);
    }

    static string Tell(ConflictModel model, string name, int state, Answer answer)
    {
        var move = $"If {name} moves to {Change(model, state, answer.Improvement)}";
        if (answer.Moves is null)
            return $"{move}, nobody who follows their own wants brings it to something worse: it would move.";
        var at = answer.Improvement;
        var told = new List<string>();
        foreach (var step in answer.Moves)
        {
            told.Add($"{model.Sheet.Makers[step.Player].Name} with {Change(model, at, step.To)}");
            at = step.To;
        }
        return $"{move}, it can be answered by {string.Join(", then by ", told)}, which is no better for {name} than to stay.";
    }

    /// <summary>"oppose the pact, and no longer keep silent".</summary>
    public static string Change(ConflictModel model, int from, int to)
    {
        var (before, after) = (model.Taken(from), model.Taken(to));
        var taken = after.Except(before).Select(Words).ToList();
        var given = before.Except(after).Select(Words).ToList();
        return string.Join(", and no longer ", new[] { Names.List(taken), Names.List(given) }.Where((t, i) => t.Length > 0 || (i == 0 && given.Count > 0)).Select(t => t.Length == 0 ? "giving up" : t)).Replace("giving up, and no longer ", "giving up ", StringComparison.Ordinal);

        string Words(string id) => $"\"{model.AllOptions.First(o => o.Id == id).Words}\"";
    }
}
