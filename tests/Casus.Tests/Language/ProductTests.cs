using System.Runtime.Intrinsics;
using Casus.Language.Network;

namespace Casus.Tests.Language;

/// <summary>The matrix product in every register width against three plain loops.</summary>
public sealed class ProductTests
{
    [Theory]
    [InlineData(1, 16, 5)]
    [InlineData(4, 64, 128)]
    [InlineData(7, 112, 33)]
    [InlineData(13, 80, 1)]
    public void Every_width_gives_what_plain_loops_give(int rows, int columns, int inner)
    {
        var random = new Random(7);
        var (left, right, expected) = (Filled(rows, inner, random), Filled(inner, columns, random), Filled(rows, columns, random));
        var wide = Copy(expected);
        var (narrow, small, best) = (Copy(expected), Copy(expected), Copy(expected));
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                for (var k = 0; k < inner; k++)
                    expected[row][column] = MathF.FusedMultiplyAdd(left[row][k], right[k][column], expected[row][column]);
        WideProduct<Lanes512, Vector512<float>>.Run(left, right, wide, true);
        NarrowProduct<Lanes256, Vector256<float>>.Run(left, right, narrow, true);
        WideProduct<Lanes128, Vector128<float>>.Run(left, right, small, true);
        Product.Add(left, right, best);
        for (var row = 0; row < rows; row++)
            foreach (var found in (Matrix[])[wide, narrow, small, best])
                for (var column = 0; column < columns; column++)
                    Assert.Equal(expected[row][column], found[row][column], 1e-4f);
    }

    [Theory]
    [InlineData(5, 33, 16)]
    [InlineData(8, 12, 208)]
    public void Panels_multiply_as_the_matrix_does(int rows, int inner, int columns)
    {
        var random = new Random(5);
        var (left, right, expected) = (Filled(rows, inner, random), Filled(inner, columns, random), Filled(rows, columns, random));
        var found = Copy(expected);
        Product.Set(left, right, expected);
        new Panels(right).Multiply(left, found);
        for (var row = 0; row < rows; row++)
            Assert.Equal(expected[row].ToArray(), found[row].ToArray());
    }

    [Fact]
    public void A_transpose_has_rows_for_columns()
    {
        var matrix = Filled(5, 21, new Random(1));
        var transposed = new FloatBuffer().Matrix(21, 5);
        matrix.TransposeInto(transposed);
        for (var row = 0; row < 5; row++)
            for (var column = 0; column < 21; column++)
                Assert.Equal(matrix[row][column], transposed[column][row]);
    }

    static readonly List<FloatBuffer> Kept = [];

    static Matrix Filled(int rows, int columns, Random random)
    {
        var buffer = new FloatBuffer();
        lock (Kept)
            Kept.Add(buffer);
        var matrix = buffer.Matrix(rows, columns);
        for (var row = 0; row < rows; row++)
            foreach (ref var value in matrix[row])
                value = random.NextSingle() - 0.5f;
        return matrix;
    }

    static Matrix Copy(Matrix matrix)
    {
        var copy = Filled(matrix.Rows, matrix.Columns, new Random(0));
        matrix.CopyTo(copy);
        return copy;
    }
}
