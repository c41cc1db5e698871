namespace Casus.Analysis.Forecast.Windows;

/// <summary>
/// Logistic regression by Newton's method with a ridge on standardised signals (Hastie, Tibshirani &amp; Friedman 2009, 4.4.1).
/// Each signal's part in the log-odds can be read off.
/// </summary>
sealed class Logistic
{
    const double Ridge = 1;
    const int Steps = 12;

    readonly double[] _mean;
    readonly double[] _scale;
    readonly double[] _weights;

    public Logistic(IReadOnlyList<double[]> rows, IReadOnlyList<bool> happened)
    {
        var columns = rows[0].Length;
        _mean = [.. Enumerable.Range(0, columns).Select(c => rows.Average(r => r[c]))];
        _scale = [.. Enumerable.Range(0, columns).Select(c => Math.Sqrt(rows.Average(r => Math.Pow(r[c] - _mean[c], 2))) is > 1e-9 and var s ? s : 1)];
        _weights = new double[columns + 1];
        for (var step = 0; step < Steps; step++)
            Improve(rows, happened);
    }

    public double Chance(double[] row) => 1 / (1 + Math.Exp(-LogOdds(row)));

    /// <summary>What each signal adds to the log-odds, against its mean.</summary>
    public double[] Parts(double[] row) => [.. row.Select((value, c) => _weights[c + 1] * (value - _mean[c]) / _scale[c])];

    double LogOdds(double[] row) => _weights[0] + Parts(row).Sum();

    void Improve(IReadOnlyList<double[]> rows, IReadOnlyList<bool> happened)
    {
        var size = _weights.Length;
        var (slope, curve) = (new double[size], new double[size, size]);
        for (var i = 0; i < rows.Count; i++)
        {
            double[] x = [1, .. rows[i].Select((value, c) => (value - _mean[c]) / _scale[c])];
            var chance = Chance(rows[i]);
            for (var a = 0; a < size; a++)
            {
                slope[a] += x[a] * ((happened[i] ? 1 : 0) - chance);
                for (var b = 0; b < size; b++)
                    curve[a, b] += x[a] * x[b] * chance * (1 - chance);
            }
        }
        for (var a = 0; a < size; a++)
        {
            slope[a] -= a == 0 ? 0 : Ridge * _weights[a];
            curve[a, a] += a == 0 ? 1e-6 : Ridge;
        }
        Solve(curve, slope);
        for (var a = 0; a < size; a++)
            _weights[a] += slope[a];
    }

    /// <summary>Gaussian elimination in place; the matrix is symmetric and positive definite, so it needs no pivots.</summary>
    static void Solve(double[,] matrix, double[] right)
    {
        for (var i = 0; i < right.Length; i++)
            for (var j = 0; j < right.Length; j++)
            {
                if (j == i)
                    continue;
                var factor = matrix[j, i] / matrix[i, i];
                for (var k = i; k < right.Length; k++)
                    matrix[j, k] -= factor * matrix[i, k];
                right[j] -= factor * right[i];
            }
        for (var i = 0; i < right.Length; i++)
            right[i] /= matrix[i, i];
    }
}
