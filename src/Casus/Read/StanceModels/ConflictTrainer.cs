using Casus.Read.Learning;

namespace Casus.Read.StanceModels;

/// <summary>Trains a <see cref="ConflictModel"/> on marked speeches; the upper model learns from scores of models that have not seen the speech.</summary>
public static class ConflictTrainer
{
    const int Folds = 5;

    public static (ConflictModel Model, LinearModel Clauses, LinearModel Runs) Train(IReadOnlyList<IReadOnlyList<Clause>> speeches)
    {
        var examples = speeches.Select(Examples).ToList();
        var upper = new List<(FeatureBag, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new LinearTrainer().Train([.. examples.Where((_, i) => i % Folds != fold).SelectMany(e => e)]);
            foreach (var speech in examples.Where((_, i) => i % Folds == fold))
            {
                var scores = speech.ConvertAll(e => model.Score(e.Features));
                upper.AddRange(speech.Select((e, i) => (RunFeatures.Of(scores, i), e.Positive)));
            }
        }
        var clauses = new LinearTrainer().Train([.. examples.SelectMany(e => e)]);
        var runs = new LinearTrainer(12, 30, 0.3, 1e-4, Lean(upper)).Train(upper);
        return (new(clauses, runs), clauses, runs);
    }

    // Both classes count the same in the measure, so the rarer weighs more.
    static double Lean(List<(FeatureBag, bool Positive)> examples) =>
        Math.Sqrt((double)examples.Count(e => !e.Positive) / Math.Max(1, examples.Count(e => e.Positive)));

    static List<(FeatureBag Features, bool Positive)> Examples(IReadOnlyList<Clause> speech) =>
        [.. speech.Select((clause, i) => (ClauseFeatures.Of(speech, i), clause.IsConflict == true))];
}
