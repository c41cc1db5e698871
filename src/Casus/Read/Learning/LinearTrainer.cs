namespace Casus.Read.Learning;

/// <summary>
/// Trains a <see cref="LinearModel"/> by AdaGrad (Duchi, Hazan and Singer 2011) on the logistic loss with an L2 penalty.
/// Positive examples weigh <see cref="Lean"/> times as much. The seed is fixed and the work is done in one order, so the same examples give the same weights.
/// </summary>
public sealed record LinearTrainer(int Bits = 18, int Epochs = 12, double Rate = 0.4, double Penalty = 2e-5, double Lean = 1)
{
    public LinearModel Train(IReadOnlyList<(FeatureBag Features, bool Positive)> examples)
    {
        var weights = new float[1 << Bits];
        var squares = new float[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(weights, squares, examples[i].Features, examples[i].Positive);
        }
        return new(weights);
    }

    void Step(float[] weights, float[] squares, FeatureBag features, bool positive)
    {
        var model = new LinearModel(weights);
        var error = ((positive ? 1 : 0) - 1 / (1 + Math.Exp(-model.Score(features)))) * (positive ? Lean : 1);
        var value = 1 / Math.Sqrt(Math.Max(1, features.Hashes.Length));
        var mask = (uint)weights.Length - 1;
        foreach (var hash in features.Hashes)
        {
            var at = hash & mask;
            var slope = error * value - Penalty * weights[at];
            squares[at] += (float)(slope * slope);
            weights[at] += (float)(Rate * slope / Math.Sqrt(squares[at] + 1e-8));
        }
    }
}
