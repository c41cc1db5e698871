namespace Casus.Analysis;

/// <summary>The eigenvalues of symmetric matrices.</summary>
static class Eigenvalues
{
    const int MostSweeps = 60;

    /// <summary>By cyclic Jacobi rotations (Golub &amp; Van Loan, Matrix Computations, §8.5); the matrix is used up.</summary>
    public static double[] OfSymmetric(double[,] a)
    {
        var n = a.GetLength(0);
        for (var sweep = 0; sweep < MostSweeps && Outside(a) > 1e-22 * n * n; sweep++)
            for (var p = 0; p < n; p++)
                for (var q = p + 1; q < n; q++)
                    if (Math.Abs(a[p, q]) > 1e-300)
                        Rotate(a, p, q);
        return [.. Enumerable.Range(0, n).Select(i => a[i, i])];
    }

    static double Outside(double[,] a)
    {
        var (n, sum) = (a.GetLength(0), 0.0);
        for (var p = 0; p < n; p++)
            for (var q = p + 1; q < n; q++)
                sum += a[p, q] * a[p, q];
        return sum;
    }

    static void Rotate(double[,] a, int p, int q)
    {
        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < a.GetLength(0); k++)
            (a[k, p], a[k, q]) = (c * a[k, p] - s * a[k, q], s * a[k, p] + c * a[k, q]);
        for (var k = 0; k < a.GetLength(0); k++)
            (a[p, k], a[q, k]) = (c * a[p, k] - s * a[q, k], s * a[p, k] + c * a[q, k]);
    }
}
