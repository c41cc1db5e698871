using Casus.Analysis.Cause;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class ChainsTests
{
    [Fact]
    public void A_chain_of_two_lowerings_raises() =>
        Assert.Equal(Effect.Raises, Of(0, 2, (0, 1, -1), (1, 2, -1)).Effect);

    [Fact]
    public void Chains_that_pull_both_ways_are_ambivalent() =>
        Assert.Equal(Effect.Ambivalent, Of(0, 2, (0, 1, 1), (1, 2, 1), (0, 2, -1)).Effect);

    [Fact]
    public void Where_there_is_no_chain_there_is_no_effect() =>
        Assert.Equal(Effect.None, Of(2, 0, (0, 1, 1), (1, 2, 1)).Effect);

    [Fact]
    public void A_contested_arrow_gives_two_chains() =>
        Assert.Equal(2, Of(0, 1, (0, 1, 1), (0, 1, -1)).Chains.Chains.Count);

    [Fact]
    public void Each_loop_is_found_once_with_its_sign()
    {
        var loops = Chains.Loops(Map((0, 1, 1), (1, 0, -1), (1, 2, 1), (2, 0, 1)));
        Assert.Equal([(2, -1), (3, +1)], loops.Chains.Select(l => (l.Arrows.Count, l.Sign)));
    }

    [Fact]
    public void A_full_map_has_all_its_loops()
    {
        // Four concepts that all act on each other: 6 loops of two, 8 of three, 6 of four.
        Assert.Equal(20, Chains.Loops(Map(Full(4))).Chains.Count);
    }

    [Fact]
    public void Loops_longer_than_asked_for_are_left_out() =>
        Assert.Empty(Chains.Loops(Map((0, 1, 1), (1, 2, 1), (2, 0, 1)), length: 2).Chains);

    [Fact]
    public void Too_many_loops_are_cut_and_the_cut_is_told()
    {
        var loops = Chains.Loops(Map(Full(12)), most: 100);
        Assert.Equal((100, false), (loops.Chains.Count, loops.Complete));
    }

    [Fact]
    public void A_sign_is_certain_where_every_walk_agrees_however_many_chains_there_are()
    {
        var effect = Chains.Effect(Map(Full(14)), 0, 1, most: 10);
        Assert.Equal((Effect.Raises, true, false), (effect.Effect, effect.Certain, effect.Chains.Complete));
    }

    [Fact]
    public void No_ambivalent_effect_escapes_the_quick_look() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Maps(), Gen.Choose(1, 6).ToArbitrary(), (map, length) =>
            Enumerable.Range(1, map.Nodes - 1).All(to => Chains.Effect(map, 0, to, length).Effect != Effect.Ambivalent || Chains.MaybeAmbivalent(map, 0, length).Contains(to))));

    [Fact]
    public void Chains_and_loops_are_those_of_a_plain_walk() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Maps(), map =>
        {
            var loops = Enumerable.Range(0, map.Nodes).Sum(n => Slowly(map, n, n, [n], n).Count());
            return Slowly(map, 0, map.Nodes - 1, [0], 0).Order().SequenceEqual(Chains.Between(map, 0, map.Nodes - 1).Chains.Select(c => string.Join(' ', c.Arrows)).Order())
                && loops == Chains.Loops(map, most: int.MaxValue - 1).Chains.Count;
        }));

    static IEnumerable<string> Slowly(CausalMap map, int from, int to, int[] path, int least, string told = "")
    {
        foreach (var arrow in map.From(from))
        {
            var next = map.Arrows[arrow].To;
            if (next == to)
                yield return $"{told} {arrow}".Trim();
            else if (next >= least && !path.Contains(next))
                foreach (var chain in Slowly(map, next, to, [.. path, next], least, $"{told} {arrow}"))
                    yield return chain;
        }
    }

    static Arbitrary<CausalMap> Maps() => (
        from nodes in Gen.Choose(2, 6)
        from signs in Gen.ListOf(Gen.Elements(0, 0, 0, 1, -1, 2), nodes * nodes)
        select new CausalMap(nodes, [.. signs.SelectMany((s, i) => Arrows(i / nodes, i % nodes, s))])).ToArbitrary();

    /// <summary>A 2 stands for two arrows that contradict each other.</summary>
    static IEnumerable<Arrow> Arrows(int from, int to, int sign) =>
        from == to || sign == 0 ? [] : sign == 2 ? [new Arrow(from, to, 1), new Arrow(from, to, -1)] : [new Arrow(from, to, sign)];

    static (int, int, int)[] Full(int nodes) =>
        [.. from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(0, nodes) where a != b select (a, b, 1)];

    static TotalEffect Of(int from, int to, params (int, int, int)[] arrows) => Chains.Effect(Map(arrows), from, to);

    static CausalMap Map(params (int From, int To, int Sign)[] arrows) =>
        new(Math.Max(5, arrows.Max(a => Math.Max(a.From, a.To)) + 1), [.. arrows.Select(a => new Arrow(a.From, a.To, a.Sign))]);
}
