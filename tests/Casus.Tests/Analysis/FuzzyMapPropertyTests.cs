using Casus.Analysis.Cause;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

/// <summary>The three inference rules against their formulas, written out concept by concept.</summary>
public sealed class FuzzyMapPropertyTests
{
    [Fact]
    public void Every_step_of_every_rule_is_that_of_its_formula() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Maps(), map =>
    {
        var n = map.Weights.GetLength(0);
        return Enum.GetValues<InferenceRule>().All(rule =>
        {
            var run = new FuzzyMap(map.Weights) { Rule = rule, Clamped = map.Clamped, Squashing = new Squashing.Logistic(map.Lambda) }.Run(map.Start, most: 6);
            return Enumerable.Range(1, run.States.Count - 1).All(step => Enumerable.Range(0, n).All(j => Math.Abs(run.States[step][j] - Expected(map, rule, run.States[step - 1], j)) < 1e-12));
        });
    }));

    [Fact]
    public void A_run_is_settled_exactly_where_its_last_step_moves_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Maps(), map =>
    {
        var run = new FuzzyMap(map.Weights).Run(map.Start, still: 0.01, most: 8);
        bool Still(int step) => run.States[step].Zip(run.States[step - 1], (a, b) => Math.Abs(a - b)).All(d => d < 0.01);
        return run.Settled == Still(run.States.Count - 1) && Enumerable.Range(1, run.States.Count - 2).All(step => !Still(step)) && (run.Settled || run.States.Count == 9);
    }));

    static double Expected(Map map, InferenceRule rule, IReadOnlyList<double> x, int j)
    {
        if (map.Clamped.Contains(j))
            return x[j];
        var value = rule switch { InferenceRule.Kosko => 0, InferenceRule.ModifiedKosko => x[j], _ => 2 * x[j] - 1 };
        for (var i = 0; i < x.Count; i++)
            value += map.Weights[i, j] * (rule == InferenceRule.Rescaled ? 2 * x[i] - 1 : x[i]);
        return Math.Exp(map.Lambda * value) / (1 + Math.Exp(map.Lambda * value));
    }

    sealed record Map(double[,] Weights, double[] Start, int[] Clamped, double Lambda);

    static Arbitrary<Map> Maps() => (
        from n in Gen.Choose(1, 6)
        from cells in Gen.ListOf(Gen.Choose(-10, 10), n * n)
        from start in Gen.ListOf(Gen.Choose(0, 10), n)
        from clamped in Gen.Choose(0, n)
        from lambda in Gen.Elements(0.5, 1.0, 2.0)
        select new Map(Square(n, cells), [.. start.Select(v => v / 10.0)], clamped == n ? [] : [clamped], lambda)).ToArbitrary();

    static double[,] Square(int n, List<int> cells)
    {
        var matrix = new double[n, n];
        for (var i = 0; i < n * n; i++)
            matrix[i / n, i % n] = cells[i] / 10.0;
        return matrix;
    }
}
