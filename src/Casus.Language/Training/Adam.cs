using System.Numerics;
using System.Runtime.InteropServices;

namespace Casus.Language.Training;

/// <summary>Adam (Kingma and Ba 2015).</summary>
sealed class Adam(float meanDecay = 0.9f, float squareDecay = 0.98f)
{
    const float Tiny = 1e-8f;

    /// <summary>Moves the weights one step against their gradients, times <paramref name="scale"/>, and clears the gradients.</summary>
    public void Step(Moments moments, int step, float rate, float scale)
    {
        var correctedRate = rate / (1 - MathF.Pow(meanDecay, step));
        var squareCorrection = 1 / (1 - MathF.Pow(squareDecay, step));
        var weights = MemoryMarshal.Cast<float, Vector<float>>(moments.Weights);
        var gradients = MemoryMarshal.Cast<float, Vector<float>>(moments.Gradients);
        var means = MemoryMarshal.Cast<float, Vector<float>>(moments.Means);
        var squares = MemoryMarshal.Cast<float, Vector<float>>(moments.Squares);
        for (var i = 0; i < weights.Length; i++)
        {
            var gradient = gradients[i] * scale;
            means[i] = means[i] * meanDecay + gradient * (1 - meanDecay);
            squares[i] = squares[i] * squareDecay + gradient * gradient * (1 - squareDecay);
            weights[i] -= correctedRate * means[i] / (Vector.SquareRoot(squares[i] * squareCorrection) + new Vector<float>(Tiny));
            gradients[i] = Vector<float>.Zero;
        }
        for (var i = weights.Length * Vector<float>.Count; i < moments.Weights.Length; i++)
        {
            var gradient = moments.Gradients[i] * scale;
            moments.Means[i] = moments.Means[i] * meanDecay + gradient * (1 - meanDecay);
            moments.Squares[i] = moments.Squares[i] * squareDecay + gradient * gradient * (1 - squareDecay);
            moments.Weights[i] -= correctedRate * moments.Means[i] / (MathF.Sqrt(moments.Squares[i] * squareCorrection) + Tiny);
            moments.Gradients[i] = 0;
        }
    }
}
