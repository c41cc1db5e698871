using System.Numerics.Tensors;
using Casus.Language.Forms;
using Casus.Language.Network;
using Casus.Language.Tagging;

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
        Layers = new(Weights);
        Words = new(model, "words", NetworkShape.WordWidth);
        Affixes = new(model, "affixes", NetworkShape.AffixWidth);
        Vectors = new(vectors, "vectors", NetworkShape.WordWidth);
        TagRows = new(model, "tags.rows", NetworkShape.TagWidth);
        Forms = new(HashIndex.Open(model, "words"), HashIndex.Open(vectors, "vectors"));
        Tagger = new(model, Tags.Count);
    }

    public NetworkShape Shape { get; }

    /// <summary>"UPOS|Penn" pairs.</summary>
    public Labels Tags { get; }

    public Labels Relations { get; }

    public Dense Weights { get; }

    public Layers Layers { get; }

    public RowTable Words { get; }

    public RowTable Affixes { get; }

    public RowTable Vectors { get; }

    /// <summary>One row for each tag of the tagger, then the root's.</summary>
    public RowTable TagRows { get; }

    public FormReader Forms { get; }

    public TaggerModel Tagger { get; }
}
