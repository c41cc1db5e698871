using Casus.Analysis.Balance;

namespace Casus.Tests.Analysis;

/// <summary>Real signed networks with known balance.</summary>
public sealed class BalanceCaseTests
{
    [Fact]
    public void The_highland_tribes_have_their_published_balance()
    {
        var known = AcceptanceCases.Case("balance", "highland_tribes");
        var network = Network(AcceptanceCases.Rows("signed_highland_tribes_gahuku_gama.csv").Select(r => (r[0], r[1], r[2])));
        var frustration = Frustration.Of(network, cancel: TestContext.Current.CancellationToken);
        Assert.Equal((known.GetProperty("n").GetInt32(), known.GetProperty("m").GetInt32()), (network.Nodes, network.Edges.Count));
        Assert.Equal((known.GetProperty("L").GetInt32(), known.GetProperty("optima").GetInt32(), true), (frustration.Index, (int)frustration.Optima, frustration.Complete));
        Assert.Equal(known.GetProperty("walk").GetDouble(), WalkBalance.Of(network), 7);
        Assert.Equal(known.GetProperty("F").GetDouble(), 1 - 2.0 * frustration.Index / network.Edges.Count, 7);
        Same(known, network, 7);
    }

    [Fact]
    public void Every_window_of_the_correlates_of_war_is_proven()
    {
        var windows = AcceptanceCases.Rows("cow_signed_networks_51_windows.csv").ToLookup(r => r[0], r => (r[1], r[2], r[3]));
        var known = AcceptanceCases.Case("balance", "cow_windows").EnumerateArray().ToDictionary(w => w.GetProperty("window").GetString()!);
        foreach (var window in windows)
        {
            var network = Network(window);
            var frustration = Frustration.Of(network, cancel: TestContext.Current.CancellationToken);
            Assert.True(frustration.Proven, window.Key);
            if (!known.TryGetValue(window.Key, out var expected))
                continue;
            Assert.Equal((expected.GetProperty("n").GetInt32(), expected.GetProperty("m").GetInt32()), (network.Nodes, network.Edges.Count));
            Assert.Equal(expected.GetProperty("L").GetInt32(), frustration.Index);
            Assert.Equal(expected.GetProperty("F").GetDouble(), 1 - 2.0 * frustration.Index / network.Edges.Count, 4);
            Same(expected, network, 4);
            known.Remove(window.Key);
        }
        Assert.Empty(known);
    }

    static void Same(System.Text.Json.JsonElement known, SignedNetwork network, int digits)
    {
        var triangles = Triangles.Of(network);
        Assert.Equal(known.GetProperty("tri").Ints(), new[] { (int)triangles.AllFriends, (int)triangles.OneFoe, (int)triangles.CommonFoe, (int)triangles.AllFoes });
        Assert.Equal(known.GetProperty("T").GetDouble(), triangles.Balanced, digits);
        Assert.Equal(known.GetProperty("neg").GetInt32(), network.Edges.Count(e => e.Sign < 0));
    }

    static SignedNetwork Network(IEnumerable<(string From, string To, string Sign)> rows)
    {
        var number = new Dictionary<string, int>();
        int Of(string name) => number.TryGetValue(name, out var n) ? n : number[name] = number.Count;
        var edges = rows.Select(r => new SignedEdge(Of(r.From), Of(r.To), int.Parse(r.Sign, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return new SignedNetwork(number.Count, edges);
    }
}
