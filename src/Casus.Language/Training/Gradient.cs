using System.Numerics.Tensors;
using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Training;

/// <summary>Everything that is trained, with its gradients: the dense parameters and the rows of words, affixes and tags.</summary>
sealed class Gradient
{
    const float LargestNorm = 2;
    readonly Adam _adam = new();
    readonly float[] _means;
    readonly float[] _squares;
    int _steps;

    public Gradient(NetworkShape shape, int seed)
    {
        var layout = new ParameterLayout(shape);
        (Weights, Dense) = (new(layout), new(layout));
        (_means, _squares) = (new float[layout.Count], new float[layout.Count]);
        var random = new Random(seed);
        Beginning.Fill(Weights, random);
        Words = new(shape.Words, NetworkShape.WordWidth, 0.05f, random);
        Affixes = new(NetworkShape.AffixRows, NetworkShape.AffixWidth, 0.1f, random);
        Tags = new(shape.TagRows, NetworkShape.TagWidth, 0.3f, random);
    }

    public Dense Weights { get; }

    public Dense Dense { get; }

    public SparseTable Words { get; }

    public SparseTable Affixes { get; }

    public SparseTable Tags { get; }

    /// <summary>Takes over the weights of a model of the same shape.</summary>
    public void CopyFrom(LanguageModel model)
    {
        model.Weights.Values.CopyTo(Weights.Values);
        model.Words.CopyTo(Words.Values);
        model.Affixes.CopyTo(Affixes.Values);
        model.TagRows.CopyTo(Tags.Values);
    }

    /// <summary>One step of Adam on everything; a gradient that is too long is shortened first.</summary>
    public void Step(float rate)
    {
        var norm = TensorPrimitives.Norm<float>(Dense.Values);
        var scale = norm > LargestNorm ? LargestNorm / norm : 1;
        _adam.Step(new(Weights.Values, Dense.Values, _means, _squares), ++_steps, rate, scale);
        Words.Step(_adam, rate, scale);
        Affixes.Step(_adam, rate, scale);
        Tags.Step(_adam, rate, scale);
    }
}
