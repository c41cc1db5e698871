using Casus.Analysis.Cause;

namespace Casus.Tests.Analysis;

public sealed class ChainsTests
{
    [Fact]
    public void A_chain_of_two_lowerings_raises() =>
        Assert.Equal(+1, Chains.Effect(Between(0, 2, (0, 1, -1), (1, 2, -1))));

    [Fact]
    public void Chains_that_pull_both_ways_give_no_sign() =>
        Assert.Null(Chains.Effect(Between(0, 2, (0, 1, 1), (1, 2, 1), (0, 2, -1))));

    [Fact]
    public void Where_there_is_no_chain_there_is_no_effect() =>
        Assert.Equal(0, Chains.Effect(Between(2, 0, (0, 1, 1), (1, 2, 1))));

    [Fact]
    public void A_contested_arrow_gives_two_chains() =>
        Assert.Equal(2, Between(0, 1, (0, 1, 1), (0, 1, -1)).Count);

    [Fact]
    public void Each_loop_is_found_once_with_its_sign()
    {
        var loops = Chains.Loops(Map((0, 1, 1), (1, 0, -1), (1, 2, 1), (2, 0, 1)));
        Assert.Equal([(2, -1), (3, +1)], loops.Select(l => (l.Arrows.Count, l.Sign)));
    }

    [Fact]
    public void A_full_map_has_all_its_loops()
    {
        // Four concepts that all act on each other: 6 loops of two, 8 of three, 6 of four.
        var arrows = from a in Enumerable.Range(0, 4) from b in Enumerable.Range(0, 4) where a != b select (a, b, 1);
        Assert.Equal(20, Chains.Loops(Map([.. arrows])).Count);
    }

    [Fact]
    public void Loops_longer_than_asked_for_are_left_out() =>
        Assert.Empty(Chains.Loops(Map((0, 1, 1), (1, 2, 1), (2, 0, 1)), length: 2));

    static IReadOnlyList<Chain> Between(int from, int to, params (int, int, int)[] arrows) => Chains.Between(Map(arrows), from, to);

    static CausalMap Map(params (int From, int To, int Sign)[] arrows) =>
        new(5, [.. arrows.Select(a => new Arrow(a.From, a.To, a.Sign))]);
}
