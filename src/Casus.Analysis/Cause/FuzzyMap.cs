namespace Casus.Analysis.Cause;

/// <summary>
/// A fuzzy cognitive map (Kosko 1986): <paramref name="Weights"/>[i, j] is how strongly concept i acts on concept j, from −1 to 1.
/// </summary>
public sealed record FuzzyMap(double[,] Weights)
{
    public InferenceRule Rule { get; init; } = InferenceRule.Kosko;

    public Squashing Squashing { get; init; } = new Squashing.Logistic();

    /// <summary>Concepts that keep the value they begin with.</summary>
    public IReadOnlyCollection<int> Clamped { get; init; } = [];

    /// <summary>
    /// Runs from a state until no concept moves by as much as <paramref name="still"/>, or for <paramref name="most"/> steps. The first state of the run
    /// is the one given.
    /// </summary>
    /// <exception cref="ArgumentException">The matrix is not square, or the state has another length.</exception>
    public FuzzyRun Run(IReadOnlyList<double> start, double still = 0.001, int most = 100)
    {
        var n = Weights.GetLength(0);
        if (Weights.GetLength(1) != n || start.Count != n)
            throw new ArgumentException($"{n} × {Weights.GetLength(1)} weights and {start.Count} values are no map.", nameof(start));
        var states = new List<IReadOnlyList<double>> { start };
        for (var step = 0; step < most; step++)
        {
            states.Add(Next(states[^1]));
            if (states[^1].Zip(states[^2], (x, y) => Math.Abs(x - y)).All(d => d < still))
                return new FuzzyRun(states, true);
        }
        return new FuzzyRun(states, false);
    }

    double[] Next(IReadOnlyList<double> x) => [.. x.Select((value, j) => Clamped.Contains(j) ? value : Squashing.Of(Own(value) + Drive(x, j)))];

    double Own(double value) => Rule switch
    {
        InferenceRule.Kosko => 0,
        InferenceRule.ModifiedKosko => value,
        _ => 2 * value - 1,
    };

    double Drive(IReadOnlyList<double> x, int j)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Count; i++)
            sum += Weights[i, j] * (Rule == InferenceRule.Rescaled ? 2 * x[i] - 1 : x[i]);
        return sum;
    }
}
