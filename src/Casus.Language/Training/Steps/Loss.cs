using System.Numerics.Tensors;

namespace Casus.Language.Training.Steps;

/// <summary>Cross-entropy of a softmax, and how often its best label was right.</summary>
sealed class Loss
{
    public double Sum { get; private set; }

    public int Right { get; private set; }

    public int Count { get; private set; }

    /// <summary>Counts one decision and replaces the scores by the gradient of the loss times <paramref name="weight"/>.</summary>
    public void Take(Span<float> scores, int gold, float weight)
    {
        Right += TensorPrimitives.IndexOfMax<float>(scores) == gold ? 1 : 0;
        Count++;
        TensorPrimitives.SoftMax(scores, scores);
        Sum -= Math.Log(scores[gold] + 1e-9);
        TensorPrimitives.Multiply(scores, weight, scores);
        scores[gold] -= weight;
    }

    public override string ToString() => FormattableString.Invariant($"{Sum / Math.Max(1, Count):F4} ({100.0 * Right / Math.Max(1, Count):F2} %)");
}
