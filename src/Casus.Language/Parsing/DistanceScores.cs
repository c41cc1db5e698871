using System.Numerics.Tensors;
using Casus.Language.Network;
using Casus.Language.Tokens;

namespace Casus.Language.Parsing;

/// <summary>The bias for the signed distance between a dependent and each head, laid out so that it is added row by row.</summary>
sealed class DistanceScores
{
    const int Most = SentenceSplitter.Longest;
    readonly float _root;
    readonly float[] _biases = new float[2 * Most + 1];

    public DistanceScores(Dense weights)
    {
        var biases = weights.Row(weights.Layout.DistanceBias);
        _root = biases[ParameterLayout.DistanceIndex(1, 0)];
        for (var distance = -Most; distance <= Most; distance++)
            _biases[distance + Most] = biases[ParameterLayout.DistanceIndex(Most + 1, Most + 1 + distance)];
    }

    /// <summary>Adds the biases to the scores of all heads of a dependent, the root's at 0.</summary>
    public void AddInto(Span<float> scores, int dependent)
    {
        scores[0] += _root;
        TensorPrimitives.Add(scores[1..], _biases.AsSpan(Most + 1 - dependent, scores.Length - 1), scores[1..]);
    }
}
