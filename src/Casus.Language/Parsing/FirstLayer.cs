using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>
/// What the first layer makes of each tag, and of each form met so far, in the three places of the window: three rows of
/// gates side by side. Shared by all readers of a pipeline.
/// </summary>
sealed unsafe class FirstLayer
{
    readonly LanguageModel _model;
    readonly nint[] _tags;
    readonly FloatBuffer _packed = new();

    public FirstLayer(LanguageModel model)
    {
        _model = model;
        Forms = new(GateRow.Length(model.Shape.Gates));
        var rows = new FloatBuffer();
        var inputs = rows.ClearMatrix(model.Shape.TagRows, NetworkShape.TagWidth);
        for (var tag = 0; tag < inputs.Rows; tag++)
            model.TagRows.AddInto(tag, inputs[tag]);
        var sums = new FloatBuffer();
        var projected = sums.Matrix(inputs.Rows, NetworkShape.Window * model.Shape.Gates);
        Project(inputs, NetworkShape.FormWidth, projected);
        // One more than there are tags: the last stays empty.
        var packed = _packed.ClearMatrix(inputs.Rows + 1, GateRow.Length(model.Shape.Gates) / 2);
        _tags = new nint[inputs.Rows + 1];
        for (var tag = 0; tag < _tags.Length; tag++)
            _tags[tag] = (nint)packed.Row(tag);
        for (var tag = 0; tag < inputs.Rows; tag++)
            GateRow.Write(projected[tag], _tags[tag]);
        GC.KeepAlive((rows, sums));
    }

    public FormCache<short> Forms { get; }

    /// <summary>The <see cref="GateRow"/>s of what stands beyond the ends of a sentence: they add nothing.</summary>
    public nint Nothing => _tags[^1];

    /// <summary>The <see cref="GateRow"/>s of a tag.</summary>
    public nint Tag(int tag) => _tags[tag];

    /// <summary>Multiplies inputs that begin at column <paramref name="from"/> of the input by the weights of each place.</summary>
    public void Project(Matrix inputs, int from, Matrix target)
    {
        var (weights, gates) = (_model.Weights[_model.Weights.Layout.GateWeights[0]], _model.Shape.Gates);
        for (var place = 0; place < NetworkShape.Window; place++)
            Product.Set(inputs, weights.Slice(place * NetworkShape.InputWidth + from, inputs.Columns), target.Band(place * gates, gates));
    }
}
