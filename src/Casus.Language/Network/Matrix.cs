using System.Numerics.Tensors;

namespace Casus.Language.Network;

/// <summary>A view of row-major floats in native memory. It owns nothing; columns are a multiple of 16 where it is a product's result.</summary>
readonly unsafe struct Matrix(float* data, int rows, int columns, int stride)
{
    public Matrix(float* data, int rows, int columns)
        : this(data, rows, columns, columns)
    {
    }

    public float* Data => data;

    public int Rows => rows;

    public int Columns => columns;

    public int Stride => stride;

    public Span<float> this[int row] => new(Row(row), columns);

    public float* Row(int row) => data + (long)row * stride;

    public Matrix Top(int count) => new(data, count, columns, stride);

    /// <summary>Rows <paramref name="from"/> to <paramref name="from"/> + <paramref name="count"/>.</summary>
    public Matrix Slice(int from, int count) => new(Row(from), count, columns, stride);

    public Matrix Band(int from, int width) => new(data + from, rows, width, stride);

    public void Clear()
    {
        for (var row = 0; row < rows; row++)
            this[row].Clear();
    }

    public void CopyTo(Matrix target)
    {
        for (var row = 0; row < rows; row++)
            this[row].CopyTo(target[row]);
    }

    /// <summary>Adds one row to every row.</summary>
    public void AddRow(ReadOnlySpan<float> addend)
    {
        for (var row = 0; row < rows; row++)
            TensorPrimitives.Add(this[row], addend, this[row]);
    }

    /// <summary>Adds the sum of all rows to <paramref name="target"/>.</summary>
    public void SumRowsInto(Span<float> target)
    {
        for (var row = 0; row < rows; row++)
            TensorPrimitives.Add(target, this[row], target);
    }

    /// <summary>Writes the transpose into <paramref name="target"/>, sixteen by sixteen so that both sides stay in cache.</summary>
    public void TransposeInto(Matrix target)
    {
        const int Block = 16;
        for (var top = 0; top < rows; top += Block)
            for (var left = 0; left < columns; left += Block)
                for (var row = top; row < Math.Min(rows, top + Block); row++)
                    for (var column = left; column < Math.Min(columns, left + Block); column++)
                        target.Row(column)[row] = data[(long)row * stride + column];
    }
}
