namespace Casus.Language.Network;

/// <summary>output = input · weights + bias, with the weights laid out for reading only.</summary>
sealed class Layer(Dense dense, Parameter weights, Parameter bias)
{
    readonly Panels _panels = new(dense[weights]);

    public Matrix Run(Matrix input, FloatBuffer buffer)
    {
        var output = buffer.Matrix(input.Rows, _panels.Columns);
        _panels.Multiply(input, output);
        output.AddRow(dense.Row(bias));
        return output;
    }
}
