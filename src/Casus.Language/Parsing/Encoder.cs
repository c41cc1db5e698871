using Casus.Language.Models;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>Runs the layers over a batch of sentences. One thread at a time; the buffers are kept from call to call.</summary>
sealed class Encoder(LanguageModel model, FirstLayer first)
{
    readonly InputLayer _input = new(model, first);
    readonly FloatBuffer _gates = new();
    readonly FloatBuffer _cells = new();
    readonly FloatBuffer[] _outputs = [new(), new()];

    /// <summary>One row of the top layer for each form.</summary>
    public Matrix Encode(ReadOnlySpan<ReadOnlyMemory<char>> forms, ReadOnlySpan<int> starts)
    {
        var shape = model.Shape;
        var gates = _gates.Matrix(forms.Length, shape.Gates);
        var cells = _cells.Matrix(1, shape.Width);
        _input.Fill(gates, forms, starts);
        var below = default(Matrix);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            if (layer > 0)
                model.Layers.Gates[layer - 1].Multiply(below, _gates);
            var output = _outputs[layer % 2].Matrix(forms.Length, shape.Width);
            for (var i = 0; i < starts.Length; i++)
            {
                var count = (i + 1 < starts.Length ? starts[i + 1] : forms.Length) - starts[i];
                QuickRecurrence.Run(
                    gates.Slice(starts[i], count), model.Weights.Row(model.Weights.Layout.GateBiases[layer]), cells, output.Slice(starts[i], count),
                    layer == 0 ? default : below.Slice(starts[i], count));
            }
            below = output;
        }
        return below;
    }
}
