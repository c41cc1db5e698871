using System.Numerics;
using Casus.Analysis.Cause;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class PressResponseTests
{
    [Fact]
    public void The_hunter_lives_by_the_hunted_as_in_the_case()
    {
        var known = AcceptanceCases.Case("press_response");
        var rows = known.GetProperty("A").EnumerateArray().Select(r => r.Ints()).ToList();
        var response = PressResponse.Of(new[,] { { rows[0][0], rows[0][1] }, { rows[1][0], rows[1][1] } });
        Assert.Equal(known.GetProperty("adj_minus_A").EnumerateArray().Select(r => r.Ints()), response.Adjoint.Select(r => r.Select(v => (int)v).ToArray()));
        Assert.Equal(known.GetProperty("det").GetInt32(), (int)response.Determinant);
    }

    [Fact]
    public void More_food_feeds_the_hunter_not_the_hunted()
    {
        // Levins 1974: plants, grazers and hunters in a chain; pressing the plants raises the hunters and the plants.
        var chain = PressResponse.Of(new[,] { { -1, -1, 0 }, { 1, 0, -1 }, { 0, 1, 0 } });
        Assert.Equal((1, 0, 1), (chain.Sign(0, 0), chain.Sign(1, 0), chain.Sign(2, 0)));
    }

    [Fact]
    public void The_adjoint_is_that_of_the_minors() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Matrices(), a =>
        {
            var n = a.GetLength(0);
            var response = PressResponse.Of(a);
            var minus = new BigInteger[n, n];
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                    minus[i, j] = -a[i, j];
            return response.Determinant == Determinant(minus)
                && Enumerable.Range(0, n).All(i => Enumerable.Range(0, n).All(j => response.Adjoint[i][j] == ((i + j) % 2 == 0 ? 1 : -1) * Determinant(Minor(minus, j, i))));
        }));

    static Arbitrary<int[,]> Matrices() => (
        from n in Gen.Choose(1, 5)
        from cells in Gen.ListOf(Gen.Choose(-1, 1), n * n)
        select Square(n, cells)).ToArbitrary();

    static int[,] Square(int n, List<int> cells)
    {
        var matrix = new int[n, n];
        for (var i = 0; i < n * n; i++)
            matrix[i / n, i % n] = cells[i];
        return matrix;
    }

    static BigInteger Determinant(BigInteger[,] a) => a.GetLength(0) == 0 ? 1
        : Enumerable.Range(0, a.GetLength(0)).Aggregate(BigInteger.Zero, (sum, c) => sum + (c % 2 == 0 ? 1 : -1) * a[0, c] * Determinant(Minor(a, 0, c)));

    static BigInteger[,] Minor(BigInteger[,] a, int row, int column)
    {
        var n = a.GetLength(0) - 1;
        var minor = new BigInteger[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                minor[i, j] = a[i < row ? i : i + 1, j < column ? j : j + 1];
        return minor;
    }
}
