using Casus.Analysis.Balance;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class BalanceMeasureTests
{
    [Fact]
    public void A_network_without_hostile_ties_is_balanced_by_every_measure()
    {
        var friends = Network(4, (0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 1));
        Assert.Equal((1.0, 1.0), (Triangles.Of(friends).Balanced, WalkBalance.Of(friends)));
    }

    [Fact]
    public void One_hostile_tie_in_a_triangle_frustrates_it()
    {
        var triangles = Triangles.Of(Network(3, (0, 1, 1), (1, 2, 1), (0, 2, -1)));
        Assert.Equal((1, 0.0), (triangles.OneFoe, triangles.Balanced));
    }

    [Fact]
    public void Closed_walks_on_a_triangle_of_foes_are_those_of_the_series() =>
        // Eigenvalues 1, 1, −2 against 2, −1, −1.
        Assert.Equal((2 * Math.E + Math.Exp(-2)) / (Math.Exp(2) + 2 * Math.Exp(-1)), WalkBalance.Of(Network(3, (0, 1, -1), (1, 2, -1), (0, 2, -1))), 12);

    [Fact]
    public void Walk_balance_agrees_with_the_sum_of_powers() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            Gen.ListOf(Gen.Elements(0, 1, -1), 15).ToArbitrary(),
            signs => Math.Abs(Slowly(signs) - WalkBalance.Of(SixNodes(signs))) < 1e-9));

    static double Slowly(IList<int> signs)
    {
        var network = SixNodes(signs);
        return Trace(network, e => e.Sign) / Trace(network, _ => 1);
    }

    static double Trace(SignedNetwork network, Func<SignedEdge, int> weight)
    {
        var n = network.Nodes;
        var a = new double[n, n];
        foreach (var e in network.Edges)
            a[e.A, e.B] = a[e.B, e.A] = weight(e);
        var power = new double[n, n];
        for (var i = 0; i < n; i++)
            power[i, i] = 1;
        var (sum, factor) = (0.0, 1.0);
        for (var k = 0; k < 60; k++)
        {
            sum += factor * Enumerable.Range(0, n).Sum(i => power[i, i]);
            var next = new double[n, n];
            for (var i = 0; i < n; i++)
                for (var j = 0; j < n; j++)
                    next[i, j] = Enumerable.Range(0, n).Sum(m => power[i, m] * a[m, j]);
            (power, factor) = (next, factor / (k + 1));
        }
        return sum;
    }

    static SignedNetwork SixNodes(IList<int> signs)
    {
        var pairs = from a in Enumerable.Range(0, 6) from b in Enumerable.Range(a + 1, 5 - a) select (a, b);
        return new SignedNetwork(6, [.. pairs.Zip(signs).Where(p => p.Second != 0).Select(p => new SignedEdge(p.First.a, p.First.b, p.Second))]);
    }

    static SignedNetwork Network(int nodes, params (int A, int B, int Sign)[] edges) =>
        new(nodes, [.. edges.Select(e => new SignedEdge(e.A, e.B, e.Sign))]);
}
