using System.Numerics.Tensors;
using Casus.Language.Tagging;

namespace Casus.Language.Training.Tagging;

/// <summary>The averaged perceptron over overlapping rows (see <see cref="TagWeights"/>).</summary>
sealed class Perceptron(int tags)
{
    /// <summary>The byte that stands for one step of the perceptron; larger weights than 127 / this are cut.</summary>
    const float BytesPerStep = 6;

    readonly float[] _weights = new float[TagWeights.Length];
    readonly float[] _late = new float[TagWeights.Length];
    readonly float[] _scores = new float[tags];
    int _decisions = 1;

    /// <summary>Guesses, moves the weights towards the right tag if the guess is wrong, and returns the guess.</summary>
    public int Learn(ReadOnlySpan<int> places, int right)
    {
        Array.Clear(_scores);
        foreach (var place in places)
            TensorPrimitives.Add(_scores, _weights.AsSpan(place, tags), _scores);
        var guess = TensorPrimitives.IndexOfMax<float>(_scores);
        if (guess != right)
            foreach (var place in places)
            {
                Move(place + right, 1);
                Move(place + guess, -1);
            }
        _decisions++;
        return guess;
    }

    /// <summary>The average of the weights over all decisions, in bytes.</summary>
    public sbyte[] Quantised() =>
        [.. _weights.Select((weight, i) => (sbyte)Math.Clamp(MathF.Round((weight - _late[i] / _decisions) * BytesPerStep), -127, 127))];

    void Move(int place, int step)
    {
        _weights[place] += step;
        _late[place] += (float)step * _decisions;
    }
}
