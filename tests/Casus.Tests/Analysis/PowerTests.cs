using System.Globalization;
using Casus.Analysis.Power;

namespace Casus.Tests.Analysis;

public sealed class PowerTests
{
    [Fact]
    public void Power_among_five_is_that_of_the_case()
    {
        var known = AcceptanceCases.Case("bonacich_5");
        var ties = Ties(5, [.. known.GetProperty("edges").EnumerateArray().Select(e => e.Ints())]);
        Assert.Equal(known.GetProperty("lambda1").GetDouble(), SpectralRadius.Of(ties), 6);
        foreach (var c in known.GetProperty("c").EnumerateObject())
            Same(c.Value.Doubles(), Centrality.Bonacich(ties, double.Parse(c.Name, CultureInfo.InvariantCulture)));
        Same(known.GetProperty("katz_alpha_0_1").Doubles(), Centrality.Katz(ties, 0.1));
    }

    [Fact]
    public void In_a_line_of_three_a_negative_beta_gives_the_middle_all_power()
    {
        // Bonacich 1987: the middle has the ends to itself, each end has only the middle.
        var power = Centrality.Bonacich(Ties(3, [[1, 2], [2, 3]]), -0.5);
        Assert.True(power[1] > power[0] && Math.Abs(power[0] - power[2]) < 1e-12);
    }

    [Fact]
    public void A_beta_beyond_one_over_lambda_is_refused_with_the_range()
    {
        var refused = Assert.Throws<ArgumentException>(() => Centrality.Bonacich(Ties(3, [[1, 2], [2, 3]]), 0.8));
        Assert.Contains("1/λ₁ = 0.7071", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_radius_of_a_ring_without_return_is_one() =>
        Assert.Equal(1, SpectralRadius.Of(new double[,] { { 0, 1, 0 }, { 0, 0, 1 }, { 1, 0, 0 } }), 9);

    [Fact]
    public void A_chain_without_return_has_no_radius() => Assert.Equal(0, SpectralRadius.Of(new double[,] { { 0, 1 }, { 0, 0 } }));

    [Fact]
    public void Concentration_runs_from_all_alike_to_all_in_one_hand()
    {
        Assert.Equal(0, Concentration.Of([5, 5, 5]), 12);
        Assert.Equal(1, Concentration.Of([0, 7, 0]), 12);
        Assert.Equal(Math.Sqrt((0.5 - 1.0 / 3) / (2.0 / 3)), Concentration.Of([1, 1, 0]), 12);
    }

    [Fact]
    public void A_single_holder_has_no_concentration() => Assert.Throws<ArgumentException>(() => Concentration.Of([1]));

    static void Same(double[] expected, IReadOnlyList<double> actual)
    {
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 6);
    }

    static double[,] Ties(int nodes, int[][] edges)
    {
        var ties = new double[nodes, nodes];
        foreach (var e in edges)
            ties[e[0] - 1, e[1] - 1] = ties[e[1] - 1, e[0] - 1] = 1;
        return ties;
    }
}
