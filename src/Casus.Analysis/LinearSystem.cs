namespace Casus.Analysis;

/// <summary>Systems of linear equations.</summary>
static class LinearSystem
{
    /// <summary>Solves Ax = b by elimination with row pivots; null where A is singular to the precision of the machine.</summary>
    public static double[]? Solve(double[,] matrix, double[] right)
    {
        var (a, x, n) = ((double[,])matrix.Clone(), (double[])right.Clone(), right.Length);
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(r => Math.Abs(a[r, k]));
            if (Math.Abs(a[pivot, k]) < 1e-13)
                return null;
            Swap(a, x, k, pivot);
            for (var row = k + 1; row < n; row++)
                Subtract(a, x, row, k);
        }
        for (var k = n - 1; k >= 0; k--)
        {
            for (var c = k + 1; c < n; c++)
                x[k] -= a[k, c] * x[c];
            x[k] /= a[k, k];
        }
        return x;
    }

    static void Swap(double[,] a, double[] x, int one, int other)
    {
        if (one == other)
            return;
        for (var c = 0; c < x.Length; c++)
            (a[one, c], a[other, c]) = (a[other, c], a[one, c]);
        (x[one], x[other]) = (x[other], x[one]);
    }

    static void Subtract(double[,] a, double[] x, int row, int k)
    {
        var factor = a[row, k] / a[k, k];
        if (factor == 0)
            return;
        for (var c = k; c < x.Length; c++)
            a[row, c] -= factor * a[k, c];
        x[row] -= factor * x[k];
    }
}
