using Casus.Analysis.Power;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

/// <summary>Katz and Bonacich by elimination against the walks they count, one length after another.</summary>
public sealed class PowerPropertyTests
{
    static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Katz_counts_walks_of_every_length() => Check.One(Often, Prop.ForAll(Networks(), Shares(), (ties, share) =>
    {
        var alpha = share / Math.Max(1, Widest(ties));
        return Alike(Centrality.Katz(ties, alpha), Walks(ties, alpha, [.. Enumerable.Repeat(1.0, ties.GetLength(0))]));
    }));

    [Fact]
    public void Bonacich_counts_the_ties_at_the_end_of_walks_and_is_scaled_to_the_number_of_nodes() => Check.One(Often, Prop.ForAll(Networks(), Shares(), (ties, share) =>
    {
        var beta = share / Math.Max(1, Widest(ties));
        var walks = Walks(ties, beta, Times(ties, [.. Enumerable.Repeat(1.0, ties.GetLength(0))]));
        var length = Math.Sqrt(walks.Sum(w => w * w));
        return length < 1e-9 || Alike(Centrality.Bonacich(ties, beta), [.. walks.Select(w => w * Math.Sqrt(walks.Length) / length)]);
    }));

    [Fact]
    public void Concentration_is_the_spread_of_the_shares() => Check.One(Often, Prop.ForAll(Gen.ListOf(Gen.Choose(1, 50), 6).ToArbitrary(), held =>
    {
        // √(N/(N−1) Σ(s − 1/N)²) is the same, written as a deviation from the even share.
        var spread = held.Sum(h => Math.Pow((double)h / held.Sum() - 1.0 / held.Count, 2)) * held.Count / (held.Count - 1);
        return Math.Abs(Concentration.Of([.. held.Select(h => (double)h)]) - Math.Sqrt(spread)) < 1e-9;
    }));

    /// <summary>Σ aᵏAᵏ start; the rows of aA sum to less than one in size, so the sum ends.</summary>
    static double[] Walks(double[,] ties, double a, double[] start)
    {
        var (sum, step) = ((double[])start.Clone(), start);
        for (var k = 0; k < 400; k++)
        {
            step = [.. Times(ties, step).Select(v => v * a)];
            sum = [.. sum.Zip(step, (s, v) => s + v)];
        }
        return sum;
    }

    static double[] Times(double[,] ties, double[] x) => [.. Enumerable.Range(0, x.Length).Select(i => Enumerable.Range(0, x.Length).Sum(j => ties[i, j] * x[j]))];

    static double Widest(double[,] ties) => Enumerable.Range(0, ties.GetLength(0)).Max(i => Enumerable.Range(0, ties.GetLength(0)).Sum(j => ties[i, j]));

    static bool Alike(IReadOnlyList<double> one, IReadOnlyList<double> other) => one.Zip(other, (a, b) => Math.Abs(a - b)).All(d => d < 1e-7);

    static Arbitrary<double> Shares() => Gen.Choose(-90, 90).Select(p => p / 100.0).ToArbitrary();

    static Arbitrary<double[,]> Networks() => (
        from n in Gen.Choose(2, 7)
        from cells in Gen.ListOf(Gen.Elements(0, 0, 1, 2), n * n)
        select Square(n, cells)).ToArbitrary();

    static double[,] Square(int n, List<int> cells)
    {
        var ties = new double[n, n];
        for (var i = 0; i < n * n; i++)
            ties[i / n, i % n] = i / n == i % n ? 0 : cells[i];
        return ties;
    }
}
