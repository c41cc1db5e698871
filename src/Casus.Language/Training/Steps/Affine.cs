using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>output = input · weights + bias, and back.</summary>
sealed class Affine(Gradient gradient, Parameter weights, Parameter bias)
{
    readonly FloatBuffer _output = new();
    readonly FloatBuffer _transposedInput = new();
    readonly FloatBuffer _transposedWeights = new();

    public Matrix Forward(Matrix input)
    {
        var output = _output.Matrix(input.Rows, weights.Columns);
        Product.Set(input, gradient.Weights[weights], output);
        output.AddRow(gradient.Weights.Row(bias));
        return output;
    }

    /// <summary>Adds the gradients of weights and bias, and the gradient of the input to <paramref name="inputGradient"/>.</summary>
    public void Backward(Matrix input, Matrix outputGradient, Matrix inputGradient)
    {
        outputGradient.SumRowsInto(gradient.Dense.Row(bias));
        var transposedInput = _transposedInput.Matrix(input.Columns, input.Rows);
        input.TransposeInto(transposedInput);
        Product.Add(transposedInput, outputGradient, gradient.Dense[weights]);
        var transposedWeights = _transposedWeights.Matrix(weights.Columns, weights.Rows);
        gradient.Weights[weights].TransposeInto(transposedWeights);
        Product.Add(outputGradient, transposedWeights, inputGradient);
    }
}
