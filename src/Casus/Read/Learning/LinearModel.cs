namespace Casus.Read.Learning;

/// <summary>
/// A two-class logistic model over hashed features. Every example has length one (its features weigh 1/√n), so that
/// long sentences do not score higher for being long.
/// </summary>
public sealed class LinearModel(float[] weights)
{
    readonly uint _mask = (uint)weights.Length - 1;

    /// <summary>The number of weights, a power of two.</summary>
    public int Size => weights.Length;

    public IReadOnlyList<float> Weights => weights;

    /// <summary>The log-odds of the positive class.</summary>
    public double Score(FeatureBag features)
    {
        if (features.Hashes.Length == 0)
            return 0;
        var sum = 0.0;
        foreach (var hash in features.Hashes)
            sum += weights[hash & _mask];
        return sum / Math.Sqrt(features.Hashes.Length);
    }

    /// <summary>The model in a file of <c>data/</c>.</summary>
    public static LinearModel Load(string path) => new(WeightFile.Read(path));
}
