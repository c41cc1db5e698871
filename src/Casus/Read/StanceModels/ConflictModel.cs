using Casus.Read.Learning;

namespace Casus.Read.StanceModels;

/// <summary>
/// Tells which clauses of a speech criticise another state: one linear model scores each clause, a second decides from the
/// scores of the clause, of those near it and of the whole speech, because criticism comes in runs.
/// </summary>
public sealed class ConflictModel(LinearModel clauses, LinearModel runs)
{
    static readonly Lazy<ConflictModel> Trained = new(() =>
        new(LinearModel.Load("read/stances/clauses.weights"), LinearModel.Load("read/stances/runs.weights")));

    /// <summary>The model that ships with the library.</summary>
    public static ConflictModel Load() => Trained.Value;

    /// <summary>The log-odds of each clause of one speech, in order.</summary>
    public IReadOnlyList<double> Score(IReadOnlyList<Clause> speech)
    {
        var scores = Enumerable.Range(0, speech.Count).Select(i => clauses.Score(ClauseFeatures.Of(speech, i))).ToList();
        return [.. scores.Select((_, i) => runs.Score(RunFeatures.Of(scores, i)))];
    }
}
