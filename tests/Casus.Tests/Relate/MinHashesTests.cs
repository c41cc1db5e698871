using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Tests.Relate;

public sealed class MinHashesTests
{
    [Fact]
    public void Nothing_has_no_bands() => Assert.Equal(0, MinHashes.Of([], new ulong[MinHashes.Bands]));

    [Fact]
    public void Equal_sets_share_every_band_and_few_shingles_suffice() => Assert.Equal(Bands(Set(0, 3)), Bands(Set(0, 3)));

    [Theory]
    [InlineData(0.1, 0.05, 0.5)]
    [InlineData(0.4, 0.85, 1.0)]
    public void The_chance_of_a_shared_band_grows_with_the_overlap(double jaccard, double least, double most)
    {
        var shared = (int)(400 * 2 * jaccard / (1 + jaccard));
        var met = Enumerable.Range(0, 200).Count(i => Bands(Set(i * 1000, 400)).Intersect(Bands(Set((i * 1000) + 400 - shared, 400))).Any());
        Assert.InRange(met / 200.0, least, most);
    }

    static ulong[] Set(int first, int count) => [.. Enumerable.Range(first, count).Select(i => Mixing.Mix(1, (ulong)i)).Order()];

    static ulong[] Bands(ulong[] set)
    {
        var keys = new ulong[MinHashes.Bands];
        Assert.Equal(MinHashes.Bands, MinHashes.Of(set, keys));
        return keys;
    }
}
