using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>
/// What the first layer makes of each tag, and of each form met so far, in the three places of the window: three rows of
/// gates side by side. Shared by all readers of a pipeline.
/// </summary>
sealed class FirstLayer
{
    readonly LanguageModel _model;
    readonly Matrix _tags;
    readonly FloatBuffer _buffer = new();

    public FirstLayer(LanguageModel model)
    {
        _model = model;
        Forms = new(NetworkShape.Window * model.Shape.Gates);
        var rows = new FloatBuffer();
        var inputs = rows.ClearMatrix(model.Shape.TagRows, NetworkShape.TagWidth);
        for (var tag = 0; tag < inputs.Rows; tag++)
            model.TagRows.AddInto(tag, inputs[tag]);
        _tags = _buffer.Matrix(inputs.Rows, NetworkShape.Window * model.Shape.Gates);
        Project(inputs, NetworkShape.FormWidth, _tags);
        GC.KeepAlive(rows);
        // Every word is once the middle of its window, so the bias goes there.
        _tags.Band(model.Shape.Gates, model.Shape.Gates).AddRow(model.Weights.Row(model.Weights.Layout.GateBiases[0]));
    }

    public FormCache<float> Forms { get; }

    /// <summary>The gates of a tag at a place of the window; in the middle with the bias.</summary>
    public ReadOnlySpan<float> Tag(int tag, int place) => _tags[tag].Slice(place * _model.Shape.Gates, _model.Shape.Gates);

    /// <summary>Multiplies inputs that begin at column <paramref name="from"/> of the input by the weights of each place.</summary>
    public void Project(Matrix inputs, int from, Matrix target)
    {
        var (weights, gates) = (_model.Weights[_model.Weights.Layout.GateWeights[0]], _model.Shape.Gates);
        for (var place = 0; place < NetworkShape.Window; place++)
            Product.Set(inputs, weights.Slice(place * NetworkShape.InputWidth + from, inputs.Columns), target.Band(place * gates, gates));
    }
}
