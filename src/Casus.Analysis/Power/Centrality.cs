namespace Casus.Analysis.Power;

/// <summary>Power in a network of ties: square matrices of weights, 0 or more, row to column.</summary>
public static class Centrality
{
    /// <summary>
    /// Bonacich power (Bonacich 1987): c(β) = α(I − βA)⁻¹A1, scaled so that Σc² is the number of nodes, α positive. β &gt; 0: power
    /// from powerful neighbours; β &lt; 0: from dependent ones, the reading of leverage.
    /// </summary>
    /// <exception cref="ArgumentException">A weight is negative, |β| reaches 1/λ₁, or no node has a tie.</exception>
    public static IReadOnlyList<double> Bonacich(double[,] ties, double beta)
    {
        Check(ties, beta, "β");
        var n = ties.GetLength(0);
        var degrees = Enumerable.Range(0, n).Select(r => Enumerable.Range(0, n).Sum(c => ties[r, c])).ToArray();
        var c = Solve(ties, beta, degrees);
        var length = Math.Sqrt(c.Sum(v => v * v));
        if (length == 0)
            throw new ArgumentException("No node has power: the network has no tie.", nameof(ties));
        return [.. c.Select(v => v / length * Math.Sqrt(n))];
    }

    /// <summary>Katz status (Katz 1953): (I − αA)⁻¹1, without scaling: 1 is a node that nobody depends on.</summary>
    /// <exception cref="ArgumentException">A weight is negative or |α| reaches 1/λ₁.</exception>
    public static IReadOnlyList<double> Katz(double[,] ties, double alpha)
    {
        Check(ties, alpha, "α");
        var ones = new double[ties.GetLength(0)];
        Array.Fill(ones, 1);
        return Solve(ties, alpha, ones);
    }

    static double[] Solve(double[,] ties, double beta, double[] right)
    {
        var n = right.Length;
        var system = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                system[i, j] = (i == j ? 1 : 0) - beta * ties[i, j];
        return LinearSystem.Solve(system, right) ?? throw new ArgumentException("The equations have no single solution.", nameof(ties));
    }

    static void Check(double[,] ties, double beta, string name)
    {
        if (ties.GetLength(0) != ties.GetLength(1))
            throw new ArgumentException($"{ties.GetLength(0)} rows and {ties.GetLength(1)} columns are no network.", nameof(ties));
        foreach (var weight in ties)
            if (!(weight >= 0))
                throw new ArgumentException($"A tie has the weight {weight}; weights are 0 or more.", nameof(ties));
        if (Math.Abs(beta) * SpectralRadius.Of(ties) is var reach && reach >= 1 - 1e-12)
            throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"|{name}| = {Math.Abs(beta):0.####} is out of range: it must stay below 1/λ₁ = {Math.Abs(beta) / reach:0.####}."), nameof(beta));
    }
}
