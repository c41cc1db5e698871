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
    public void The_search_agrees_with_trying_every_division() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Networks(), network =>
        {
            var (index, count) = Slowly(network);
            var found = Frustration.Of(network);
            return found.Index == index && found.Complete && found.Divisions.Count == count
                && found.Divisions.All(d => Frustration.Frustrated(network, d).Count() == index);
        }));

    [Fact]
    public void An_edge_that_leaves_the_network_is_refused() => Assert.Throws<ArgumentException>(() => Of(2, (0, 2, 1)));

    static Frustration Of(int nodes, params (int A, int B, int Sign)[] edges) =>
        Frustration.Of(new SignedNetwork(nodes, [.. edges.Select(e => new SignedEdge(e.A, e.B, e.Sign))]));

    static Arbitrary<SignedNetwork> Networks() => (
        from nodes in Gen.Choose(1, 8)
        from signs in Gen.ListOf(Gen.Elements(0, 0, 1, -1), nodes * (nodes - 1) / 2)
        select new SignedNetwork(nodes, [.. Pairs(nodes).Zip(signs).Where(p => p.Second != 0).Select(p => new SignedEdge(p.First.A, p.First.B, p.Second))]))
        .ToArbitrary();

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
