using System.Numerics.Tensors;
using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>Sets a share of the values to zero and scales the rest up; nothing when the share is zero.</summary>
sealed unsafe class Dropout(Noise noise, float share)
{
    readonly FloatBuffer _mask = new();
    readonly FloatBuffer _output = new();

    public Matrix Forward(Matrix input)
    {
        var mask = _mask.Matrix(input.Rows, input.Columns);
        var output = _output.Matrix(input.Rows, input.Columns);
        var (limit, scale) = ((uint)(share * uint.MaxValue), 1 / (1 - share));
        var count = (long)input.Rows * input.Columns;
        for (var i = 0L; i < count; i++)
            output.Data[i] = input.Data[i] * (mask.Data[i] = share > 0 && noise.Next() < limit ? 0 : scale);
        return output;
    }

    /// <summary>Applies the mask of the last forward step to a gradient in place.</summary>
    public void Backward(Matrix gradient)
    {
        var mask = _mask.Matrix(gradient.Rows, gradient.Columns);
        for (var row = 0; row < gradient.Rows; row++)
            TensorPrimitives.Multiply(gradient[row], mask[row], gradient[row]);
    }
}
