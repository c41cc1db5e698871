using System.Numerics.Tensors;

namespace Casus.Language.Training;

/// <summary>
/// The exponential moving average of everything that is trained (Polyak averaging): steadier than the weights of any
/// one step, so that a run gives a good model whenever it is stopped.
/// </summary>
sealed class MovingAverage
{
    const int Interval = 8;
    const float Decay = 0.985f;
    readonly Gradient _gradient;
    int _steps;

    public MovingAverage(Gradient gradient)
    {
        _gradient = gradient;
        (Dense, Words) = ([.. gradient.Weights.Values], [.. gradient.Words.Values]);
        (Affixes, Tags) = ([.. gradient.Affixes.Values], [.. gradient.Tags.Values]);
    }

    public float[] Dense { get; }

    public float[] Words { get; }

    public float[] Affixes { get; }

    public float[] Tags { get; }

    public void Step()
    {
        if (++_steps % Interval != 0)
            return;
        // Early on the weights move fast, and the average must not cling to its beginning.
        var decay = Math.Min(Decay, _steps / (_steps + 10f * Interval));
        Move(Dense, _gradient.Weights.Values, decay);
        Move(Words, _gradient.Words.Values, decay);
        Move(Affixes, _gradient.Affixes.Values, decay);
        Move(Tags, _gradient.Tags.Values, decay);
    }

    static void Move(Span<float> average, ReadOnlySpan<float> values, float decay) =>
        TensorPrimitives.Lerp(values, average, decay, average);
}
