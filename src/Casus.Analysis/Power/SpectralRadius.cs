namespace Casus.Analysis.Power;

/// <summary>The spectral radius of matrices without negative entries.</summary>
public static class SpectralRadius
{
    /// <summary>
    /// By bisection: a number r exceeds the radius exactly where rI − A is a nonsingular M-matrix, that is, where elimination without
    /// pivoting meets positive pivots only (Berman &amp; Plemmons 1994, ch. 6). Holds for reducible and periodic matrices as well.
    /// </summary>
    public static double Of(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var high = n == 0 ? 0 : Enumerable.Range(0, n).Max(r => Enumerable.Range(0, n).Sum(c => matrix[r, c]));
        var low = 0.0;
        for (var step = 0; step < 60 && high - low > 1e-14 * high; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Exceeds(matrix, middle) ? (low, middle) : (middle, high);
        }
        return high < 1e-12 ? 0 : high;
    }

    static bool Exceeds(double[,] matrix, double r)
    {
        var n = matrix.GetLength(0);
        var a = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                a[i, j] = (i == j ? r : 0) - matrix[i, j];
        for (var k = 0; k < n; k++)
        {
            if (a[k, k] <= 0)
                return false;
            for (var i = k + 1; i < n; i++)
            {
                var factor = a[i, k] / a[k, k];
                for (var j = k; factor != 0 && j < n; j++)
                    a[i, j] -= factor * a[k, j];
            }
        }
        return true;
    }
}
