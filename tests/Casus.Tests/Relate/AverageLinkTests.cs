using Casus.Relate;

namespace Casus.Tests.Relate;

public sealed class AverageLinkTests
{
    [Fact]
    public void Two_clusters_join_where_their_mean_is_enough()
    {
        var clusters = AverageLink.Cluster(3, [(0, 1, 0.9), (0, 2, 0.7), (1, 2, 0.5)], 0.6);
        Assert.Equal([0, 1, 2], Assert.Single(clusters));
    }

    [Fact]
    public void One_strong_link_does_not_chain_two_clusters()
    {
        var clusters = AverageLink.Cluster(4, [(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.8)], 0.5);
        Assert.Equal(2, clusters.Count);
    }

    [Fact]
    public void The_order_of_the_edges_changes_nothing()
    {
        (int, int, double)[] edges = [(0, 1, 0.6), (1, 2, 0.6), (2, 3, 0.6), (0, 2, 0.55), (1, 3, 0.55), (0, 3, 0.3)];
        Assert.Equal(AverageLink.Cluster(4, edges, 0.5), AverageLink.Cluster(4, edges.Reverse(), 0.5));
    }

    [Fact]
    public void Without_edges_everyone_stands_alone() => Assert.Equal(3, AverageLink.Cluster(3, [], 0.5).Count);
}
