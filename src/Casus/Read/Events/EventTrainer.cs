namespace Casus.Read.Events;

/// <summary>
/// Trains an <see cref="EventModel"/> by AdaGrad (Duchi, Hazan and Singer 2011) on the multinomial logistic loss. The weights
/// start from a prior that trusts the lexicon and are drawn back to it, so that few examples only correct it. Seed and order are
/// fixed: the same examples give the same weights.
/// </summary>
public sealed record EventTrainer(int Epochs = 12, float Rate = 0.15f, float Penalty = 5e-4f)
{
    /// <summary>Rarer features say more of their example than of their class.</summary>
    const int Least = 4;

    /// <summary>How far the kind of a coding is trusted before anything is learned.</summary>
    static readonly (string Kind, float Weight)[] Prior = [("first:", 5), ("second:", 1), ("other:", 0.4f)];

    public EventModel Train(IReadOnlyList<EventExample> examples)
    {
        string[] classes = [.. examples.Select(e => e.Class).Distinct().Order(StringComparer.Ordinal)];
        var prior = PriorOf(classes);
        var weights = examples.SelectMany(e => e.Features.Keys).CountBy(f => f).Where(c => c.Value >= Least).Select(c => c.Key)
            .Union(prior.Keys)
            .ToDictionary(f => f, f => prior.TryGetValue(f, out var row) ? (float[])row.Clone() : new float[classes.Length]);
        var squares = weights.Keys.ToDictionary(f => f, _ => new float[classes.Length]);
        var model = new EventModel(classes, weights);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(model, squares, prior, examples[i]);
        }
        return model;
    }

    static Dictionary<string, float[]> PriorOf(string[] classes) =>
        (from one in Prior
         from kind in classes
         select (Feature: one.Kind + kind, Row: Array.ConvertAll(classes, c => c == kind ? one.Weight : 0))).ToDictionary(p => p.Feature, p => p.Row);

    void Step(EventModel model, Dictionary<string, float[]> squares, Dictionary<string, float[]> prior, EventExample example)
    {
        var errors = Errors(model, example);
        foreach (var (feature, value) in example.Features)
        {
            if (!model.Weights.TryGetValue(feature, out var row))
                continue;
            var square = squares[feature];
            prior.TryGetValue(feature, out var start);
            for (var c = 0; c < row.Length; c++)
            {
                var slope = example.Weight * (errors[c] * value - Penalty * (row[c] - (start?[c] ?? 0)));
                square[c] += slope * slope;
                row[c] += Rate * slope / MathF.Sqrt(square[c] + 1e-6f);
            }
        }
    }

    static float[] Errors(EventModel model, EventExample example)
    {
        var scores = model.Scores(example.Features);
        var most = scores.Max();
        var shares = Array.ConvertAll(scores, s => Math.Exp(s - most));
        var sum = shares.Sum();
        return [.. shares.Select((share, c) => (float)((model.Classes[c] == example.Class ? 1 : 0) - share / sum))];
    }
}
