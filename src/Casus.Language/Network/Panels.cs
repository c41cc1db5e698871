namespace Casus.Language.Network;

/// <summary>
/// A matrix that many others are multiplied by, kept in panels of 64 columns: each panel lies in one piece, so the
/// product reads it from front to back instead of jumping a whole row at a time.
/// </summary>
sealed class Panels
{
    const int Width = 64;
    readonly FloatBuffer _buffer;
    readonly int _rows;
    readonly int _columns;

    public Panels(Matrix matrix)
    {
        (_rows, _columns) = (matrix.Rows, matrix.Columns);
        _buffer = new((long)_rows * _columns);
        for (var column = 0; column < _columns; column += Width)
            matrix.Band(column, Math.Min(Width, _columns - column)).CopyTo(At(column));
    }

    public int Columns => _columns;

    /// <summary>target = left · this.</summary>
    public void Multiply(Matrix left, Matrix target)
    {
        for (var column = 0; column < _columns; column += Width)
        {
            var panel = At(column);
            Product.Set(left, panel, target.Band(column, panel.Columns));
        }
    }

    unsafe Matrix At(int column) => new(_buffer.Data + (long)column * _rows, _rows, Math.Min(Width, _columns - column));
}
