using System.Numerics.Tensors;
using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>Puts the left neighbour, the word and the right neighbour side by side; zeros beyond the sentence.</summary>
sealed class WindowStep
{
    readonly FloatBuffer _output = new();
    readonly FloatBuffer _inputGradient = new();

    public Matrix Forward(Batch batch, Matrix input)
    {
        var width = input.Columns;
        var output = _output.ClearMatrix(batch.Rows, NetworkShape.Window * width);
        for (var i = 0; i < batch.Examples.Count; i++)
            for (var row = batch.Starts[i]; row < batch.Starts[i] + batch.Examples[i].Rows; row++)
                for (var place = 0; place < NetworkShape.Window; place++)
                    if (Neighbour(batch, i, row, place) is >= 0 and var neighbour)
                        input[neighbour].CopyTo(output[row].Slice(place * width, width));
        return output;
    }

    public Matrix Backward(Batch batch, Matrix outputGradient)
    {
        var width = outputGradient.Columns / NetworkShape.Window;
        var inputGradient = _inputGradient.ClearMatrix(batch.Rows, width);
        for (var i = 0; i < batch.Examples.Count; i++)
            for (var row = batch.Starts[i]; row < batch.Starts[i] + batch.Examples[i].Rows; row++)
                for (var place = 0; place < NetworkShape.Window; place++)
                    if (Neighbour(batch, i, row, place) is >= 0 and var neighbour)
                        TensorPrimitives.Add(inputGradient[neighbour], outputGradient[row].Slice(place * width, width), inputGradient[neighbour]);
        return inputGradient;
    }

    static int Neighbour(Batch batch, int example, int row, int place)
    {
        var neighbour = row + place - NetworkShape.Window / 2;
        return neighbour >= batch.Starts[example] && neighbour < batch.Starts[example] + batch.Examples[example].Rows ? neighbour : -1;
    }
}
