namespace Casus.Language.Network;

/// <summary>output = input · weights + bias, with the weights laid out for reading only.</summary>
sealed class Layer(Dense dense, Parameter weights, Parameter bias)
{
    readonly Panels _panels = new(dense[weights]);

    public ReadOnlySpan<float> Bias => dense.Row(bias);

    public Matrix Run(Matrix input, FloatBuffer buffer)
    {
        var output = Multiply(input, buffer);
        output.AddRow(Bias);
        return output;
    }

    /// <summary>The output without the bias.</summary>
    public Matrix Multiply(Matrix input, FloatBuffer buffer)
    {
        var output = buffer.Matrix(input.Rows, _panels.Columns);
        _panels.Multiply(input, output);
        return output;
    }
}
