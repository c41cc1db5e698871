namespace Casus.Eval.Lineage;

/// <summary>Logistic regression by gradient descent, both classes weighing the same and no weight negative.</summary>
static class Logistic
{
    const int Rounds = 400;
    const double Rate = 0.3;
    const double Ridge = 0.01;

    public static (double[] Weights, double Bias) Fit(IReadOnlyList<double[]> positive, IReadOnlyList<double[]> negative)
    {
        var weights = new double[positive[0].Length];
        var bias = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            var shift = Add(positive, 1, weights, bias, slope) + Add(negative, 0, weights, bias, slope);
            for (var i = 0; i < weights.Length; i++)
                weights[i] = Math.Max(0, weights[i] - (Rate * (slope[i] + (Ridge * weights[i]))));
            bias -= Rate * shift;
        }
        return (weights, bias);
    }

    static double Add(IReadOnlyList<double[]> rows, double label, double[] weights, double bias, double[] slope)
    {
        var shift = 0.0;
        foreach (var row in rows)
        {
            var odds = bias + row.Zip(weights, (x, w) => x * w).Sum();
            var error = ((1 / (1 + Math.Exp(-odds))) - label) / rows.Count;
            shift += error;
            for (var i = 0; i < row.Length; i++)
                slope[i] += error * row[i];
        }
        return shift;
    }
}
