namespace Casus.Language.Network;

/// <summary>One vector of dense parameters (or of their gradients) with the matrices inside it.</summary>
sealed unsafe class Dense(ParameterLayout layout)
{
    readonly FloatBuffer _buffer = new(layout.Count);

    public ParameterLayout Layout => layout;

    public Span<float> Values => new(_buffer.Data, layout.Count);

    public Matrix this[Parameter parameter] => new(_buffer.Data + parameter.Start, parameter.Rows, parameter.Columns);

    /// <summary>The one row of a bias.</summary>
    public Span<float> Row(Parameter parameter) => new(_buffer.Data + parameter.Start, parameter.Columns);
}
