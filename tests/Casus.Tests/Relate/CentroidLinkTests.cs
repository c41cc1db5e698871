using Casus.Relate;
using Casus.Relate.Stories;
using Casus.Relate.Texts;

namespace Casus.Tests.Relate;

public sealed class CentroidLinkTests
{
    const double Least = 0.3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Sums_of_vectors_cluster_as_all_pairs_do(int seed)
    {
        var random = new Random(seed);
        Vector[] vectors = [.. Enumerable.Range(0, 60).Select(_ => Vector.Unit([.. Enumerable.Range(0, 6)], [.. Enumerable.Range(0, 6).Select(_ => Math.Pow(random.NextDouble(), 4))]))];
        var pairs = from b in Enumerable.Range(0, vectors.Length) from a in Enumerable.Range(0, b) select (a, b, vectors[a].Dot(vectors[b]));
        Assert.Equal(
            AverageLink.Cluster(vectors.Length, pairs, Least),
            CentroidLink.Cluster(vectors, pairs.Where(p => p.Item3 >= Least), Least));
    }

    [Fact]
    public void A_long_vector_meets_a_short_one_in_their_shared_terms()
    {
        var one = Vector.Unit([7, 900], [3, 4]);
        var other = Vector.Unit([.. Enumerable.Range(0, 400)], [.. Enumerable.Repeat(1.0, 400)]);
        Assert.Equal(0.6 / 20, one.Dot(other), 6);
        Assert.Equal(one.Dot(other), other.Dot(one));
    }
}
