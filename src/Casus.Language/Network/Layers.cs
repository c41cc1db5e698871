namespace Casus.Language.Network;

/// <summary>The layers of the network above the first, ready for reading.</summary>
sealed class Layers(Dense dense)
{
    /// <summary>The gates of each recurrent layer from the second on.</summary>
    public IReadOnlyList<Layer> Gates { get; } =
        [.. Enumerable.Range(1, dense.Layout.Shape.Layers - 1).Select(layer => new Layer(dense, dense.Layout.GateWeights[layer], dense.Layout.GateBiases[layer]))];

    public Layer Meeting { get; } = new(dense, dense.Layout.MeetingWeights, dense.Layout.MeetingBias);

    public Layer Arcs { get; } = new(dense, dense.Layout.ArcWeights, dense.Layout.ArcBias);

    public Layer Relations { get; } = new(dense, dense.Layout.RelationWeights, dense.Layout.RelationBias);

    public Layer Tags { get; } = new(dense, dense.Layout.TagWeights, dense.Layout.TagBias);

    public Layer Names { get; } = new(dense, dense.Layout.NameWeights, dense.Layout.NameBias);
}
