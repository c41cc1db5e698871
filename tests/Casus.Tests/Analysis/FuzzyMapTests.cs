using Casus.Analysis.Cause;

namespace Casus.Tests.Analysis;

public sealed class FuzzyMapTests
{
    [Theory]
    [InlineData(InferenceRule.Kosko, "kosko", 0)]
    [InlineData(InferenceRule.ModifiedKosko, "mkosko", 1)]
    public void The_map_of_eight_concepts_settles_as_published(InferenceRule rule, string name, int column)
    {
        var known = AcceptanceCases.Case("fcm_8concepts");
        var rows = known.GetProperty("W").EnumerateArray().Select(r => r.Doubles()).ToList();
        var run = new FuzzyMap(Square(rows)) { Rule = rule }.Run(known.GetProperty("x0").Doubles(), known.GetProperty("thresh").GetDouble());
        Assert.Equal((true, known.GetProperty("iterations").Ints()[column]), (run.Settled, run.States.Count - 1));
        foreach (var (expected, actual) in known.GetProperty(name).Doubles().Zip(run.Last))
            Assert.Equal(expected, actual, 7);
    }

    [Fact]
    public void The_trap_of_two_powers_closes_step_by_step()
    {
        var known = AcceptanceCases.Case("thucydides_fcm");
        var names = known.GetProperty("concepts").EnumerateArray().Select(c => c.GetString()!).ToList();
        var weights = new double[names.Count, names.Count];
        foreach (var edge in known.GetProperty("edges").EnumerateArray().Select(e => e.Doubles()))
            weights[(int)edge[0] - 1, (int)edge[1] - 1] = edge[2];
        var states = names.Select(n => known.GetProperty("static").GetProperty(n).Doubles()).ToList();
        var map = new FuzzyMap(weights)
        {
            Squashing = new Squashing.Step(known.GetProperty("threshold").GetDouble()),
            Clamped = [.. known.GetProperty("clamped").Ints().Select(c => c - 1)],
        };
        var run = map.Run([.. states.Select(s => s[0])], most: 3);
        for (var step = 0; step < 4; step++)
            Assert.Equal(states.Select(s => s[step]), run.States[step]);
    }

    [Fact]
    public void The_rescaled_rule_leaves_a_map_that_knows_nothing_at_one_half() =>
        Assert.Equal([0.5, 0.5], new FuzzyMap(new double[,] { { 0, 1 }, { -1, 0 } }) { Rule = InferenceRule.Rescaled }.Run([0.5, 0.5]).Last);

    [Fact]
    public void Two_concepts_that_copy_each_other_in_turn_never_settle() =>
        Assert.False(new FuzzyMap(new double[,] { { 0, 1 }, { 1, 0 } }) { Squashing = new Squashing.Step(0.5) }.Run([1, 0]).Settled);

    static double[,] Square(List<double[]> rows)
    {
        var matrix = new double[rows.Count, rows.Count];
        for (var i = 0; i < rows.Count; i++)
            for (var j = 0; j < rows.Count; j++)
                matrix[i, j] = rows[i][j];
        return matrix;
    }
}
