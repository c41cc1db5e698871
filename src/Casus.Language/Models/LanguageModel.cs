using System.Numerics.Tensors;
using Casus.Language.Forms;
using Casus.Language.Network;

namespace Casus.Language.Models;

/// <summary>The trained network with its vocabulary and labels, ready for reading. Never changes after loading.</summary>
sealed class LanguageModel
{
    public LanguageModel(ModelFile model, ModelFile vectors)
    {
        Shape = NetworkShape.FromArray(model.Section<int>("shape"));
        Tags = new(model.Lines("tags"));
        Relations = new(model.Lines("relations"));
        Weights = new(new(Shape));
        TensorPrimitives.ConvertToSingle(model.Section<Half>("dense"), Weights.Values);
        Words = new(model, "words", NetworkShape.WordWidth);
        Affixes = new(model, "affixes", NetworkShape.AffixWidth);
        Vectors = new(vectors, "vectors", NetworkShape.WordWidth);
        Forms = new(
            HashIndex.Open(model, "words"), HashIndex.Open(vectors, "vectors"), model.Section<int>("words.classes").ToArray());
    }

    public NetworkShape Shape { get; }

    /// <summary>"UPOS|Penn" pairs.</summary>
    public Labels Tags { get; }

    public Labels Relations { get; }

    public Dense Weights { get; }

    public RowTable Words { get; }

    public RowTable Affixes { get; }

    public RowTable Vectors { get; }

    public FormReader Forms { get; }
}
