using Casus.Analysis.Balance;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class FrustrationTests
{
    [Fact]
    public void Friends_of_friends_who_are_friends_are_at_peace() => Assert.Equal(0, Of(3, (0, 1, 1), (1, 2, 1), (0, 2, 1)).Index);

    [Fact]
    public void Two_friends_with_a_common_foe_are_at_peace() => Assert.Equal(0, Of(3, (0, 1, 1), (1, 2, -1), (0, 2, -1)).Index);

    [Fact]
    public void Three_foes_can_be_divided_in_three_ways_and_each_frustrates_one_tie()
    {
        var three = Of(3, (0, 1, -1), (1, 2, -1), (0, 2, -1));
        Assert.Equal(1, three.Index);
        Assert.Equal(3, three.Divisions.Count);
        Assert.True(three.Complete);
    }

    [Fact]
    public void Nodes_without_ties_do_not_multiply_the_divisions() => Assert.Single(Of(5, (0, 1, 1)).Divisions);

    [Fact]
    public void Friends_and_foes_at_once_break_one_tie_and_both_readings_are_optimal()
    {
        var contested = Of(2, (0, 1, 1), (0, 1, -1));
        Assert.Equal((1, 2), (contested.Index, (int)contested.Optima));
        Assert.Equal([0.5, 0.5], contested.Broken);
    }

    [Fact]
    public void Blocks_multiply_their_optima()
    {
        // Two triangles of foes that share a node: each can be divided in three ways.
        var bow = Of(5, (0, 1, -1), (1, 2, -1), (0, 2, -1), (2, 3, -1), (3, 4, -1), (2, 4, -1));
        Assert.Equal((2, 9, 9), (bow.Index, (int)bow.Optima, bow.Divisions.Count));
    }

    [Fact]
    public void A_search_cut_short_answers_with_bounds()
    {
        var edges = from a in Enumerable.Range(0, 40) from b in Enumerable.Range(a + 1, 39 - a) select new SignedEdge(a, b, (a * 7 + b * 13 + a * b) % 3 == 0 ? 1 : -1);
        var network = new SignedNetwork(40, [.. edges]);
        var cut = Frustration.Of(network, SearchLimit.Usual with { Steps = 200 }, TestContext.Current.CancellationToken);
        Assert.False(cut.Proven);
        Assert.InRange(cut.AtLeast, 0, cut.Index);
        Assert.Equal(cut.Index, Frustration.Frustrated(network, cut.Divisions[0]).Count());
    }

    [Fact]
    public void The_search_agrees_with_trying_every_division() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Networks(), network =>
        {
            var (index, count) = Slowly(network);
            var found = Frustration.Of(network, cancel: TestContext.Current.CancellationToken);
            return found.Index == index && found.Proven && found.Complete && found.Optima == count && found.Divisions.Count == count
                && found.Broken.Select((share, e) => Math.Abs(share - found.Divisions.Average(d => Breaks(network.Edges[e], d))) < 1e-9).All(same => same)
                && found.Divisions.All(d => Frustration.Frustrated(network, d).Count() == index);
        }));

    [Fact]
    public void An_edge_that_leaves_the_network_is_refused() => Assert.Throws<ArgumentException>(() => Of(2, (0, 2, 1)));

    static double Breaks(SignedEdge edge, IReadOnlyList<int> division) => division[edge.A] == division[edge.B] != (edge.Sign > 0) ? 1 : 0;

    static Frustration Of(int nodes, params (int A, int B, int Sign)[] edges) =>
        Frustration.Of(new SignedNetwork(nodes, [.. edges.Select(e => new SignedEdge(e.A, e.B, e.Sign))]), cancel: TestContext.Current.CancellationToken);

    static Arbitrary<SignedNetwork> Networks() => (
        from nodes in Gen.Choose(1, 8)
        from signs in Gen.ListOf(Gen.Elements(0, 0, 0, 1, -1, 2, 3), nodes * (nodes - 1) / 2)
        select new SignedNetwork(nodes, [.. Pairs(nodes).Zip(signs).SelectMany(p => Edges(p.First.A, p.First.B, p.Second))]))
        .ToArbitrary();

    /// <summary>A 2 stands for a friendly and a hostile edge side by side, a 3 for two hostile ones.</summary>
    static IEnumerable<SignedEdge> Edges(int a, int b, int sign) => sign switch
    {
        0 => [],
        2 => [new SignedEdge(a, b, 1), new SignedEdge(b, a, -1)],
        3 => [new SignedEdge(a, b, -1), new SignedEdge(a, b, -1)],
        _ => [new SignedEdge(a, b, sign)],
    };

    static IEnumerable<(int A, int B)> Pairs(int nodes) =>
        from a in Enumerable.Range(0, nodes)
        from b in Enumerable.Range(a + 1, nodes - a - 1)
        select (a, b);

    /// <summary>Every division, counted once for each way to turn whole components over.</summary>
    static (int Index, int Count) Slowly(SignedNetwork network)
    {
        var costs = Enumerable.Range(0, 1 << network.Nodes)
            .Select(bits => Frustration.Frustrated(network, [.. Enumerable.Range(0, network.Nodes).Select(n => bits >> n & 1)]).Count())
            .ToList();
        var least = costs.Min();
        return (least, costs.Count(c => c == least) >> Components(network));
    }

    static int Components(SignedNetwork network)
    {
        var root = Enumerable.Range(0, network.Nodes).ToArray();
        int Find(int node) => root[node] == node ? node : root[node] = Find(root[node]);
        foreach (var edge in network.Edges)
            root[Find(edge.A)] = Find(edge.B);
        return root.Where((r, n) => r == n).Count();
    }
}
