using System.Text.Json;
using Casus.Read;
using Casus.Relate;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Relate;

public sealed class RelaterTests
{
    static readonly Reading[] Sample =
    [
        Newsroom.Reading("ferry", Newsroom.Ferry, "Ferry to Kell will close"),
        Newsroom.Reading("ferry-rewrite", Newsroom.Rewrite(Newsroom.Ferry, 1), "Island loses its boat"),
        Newsroom.Reading("ferry-own", Newsroom.FerryOwn, "Kell about to lose its ferry"),
        Newsroom.Reading("comet", Newsroom.Telescope, "A comet returns"),
    ];

    [Fact]
    public void Nothing_relates_to_nothing() => Assert.Empty(Relater.Relate([]).Origins);

    [Fact]
    public void An_article_with_no_relative_is_an_origin_of_its_own()
    {
        var origins = Relater.Relate([Sample[0], Sample[3]]).Origins;
        Assert.Equal(["comet", "ferry"], origins.Select(o => Assert.Single(o.Articles)));
    }

    [Fact]
    public void A_rewrite_shares_the_origin_of_its_source()
    {
        var pair = Relater.Relate(Sample).Pairs.Single(p => p.A == "ferry" && p.B == "ferry-rewrite");
        Assert.Equal(Verdict.SameOrigin, pair.Verdict);
        Assert.NotEmpty(pair.Passages);
    }

    [Fact]
    public void A_report_by_another_hand_is_the_same_story_and_not_the_same_origin()
    {
        var relations = Relater.Relate(Sample);
        Assert.Contains(relations.Stories, s => s.Articles.SequenceEqual(["ferry", "ferry-own", "ferry-rewrite"]));
        Assert.Contains(relations.Origins, o => o.Articles.SequenceEqual(["ferry-own"]));
    }

    [Fact]
    public void Every_article_is_in_one_story_and_one_origin()
    {
        var relations = Relater.Relate(Sample);
        var ids = Sample.Select(r => r.Article.Id).Order(StringComparer.Ordinal);
        Assert.Equal(ids, relations.Stories.SelectMany(s => s.Articles).Order(StringComparer.Ordinal));
        Assert.Equal(ids, relations.Origins.SelectMany(o => o.Articles).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_passage_stands_where_it_says()
    {
        var relations = Relater.Relate(Sample);
        var texts = Sample.ToDictionary(r => r.Article.Id, r => r.Article.Text);
        var passages = relations.Pairs.SelectMany(p => p.Passages)
            .Concat(relations.Lineage.SelectMany(l => l.Passages))
            .SelectMany(p => new[] { p.A, p.B })
            .Concat(relations.Conflicts.SelectMany(c => c.Accounts).SelectMany(a => a.Passages))
            .ToList();
        Assert.NotEmpty(passages);
        Assert.All(passages, p => Assert.Equal(p.Text, texts[p.Article][p.Start..p.End]));
    }

    [Fact]
    public void Scores_lie_between_nothing_and_certainty()
    {
        var relations = Relater.Relate(Sample);
        var scores = relations.Pairs.Select(p => p.Score)
            .Concat(relations.Lineage.Select(l => l.Score))
            .Concat(relations.Pairs.SelectMany(p => p.Passages).Select(p => p.Score));
        Assert.All(scores, s => Assert.InRange(s, 0, 1));
    }

    [Fact]
    public void The_order_of_arrival_changes_nothing()
    {
        var expected = JsonSerializer.Serialize(Relater.Relate(Sample));
        Prop.ForAll(
            Gen.Shuffle(Sample).ToArbitrary(),
            order => JsonSerializer.Serialize(Relater.Relate(order)) == expected).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_hundred_rewrites_of_a_known_article_are_no_new_origin()
    {
        var rewrites = Enumerable.Range(0, 100).Select(i => Newsroom.Reading($"ferry-{i:000}", Newsroom.Rewrite(Newsroom.Ferry, i)));
        var before = Relater.Relate(Sample).Origins;
        var after = Relater.Relate([.. Sample, .. rewrites]).Origins;
        Assert.Equal(before.Count, after.Count);
    }

    [Fact]
    public void Copies_beyond_those_that_are_compared_are_no_new_origin()
    {
        var copies = Enumerable.Range(0, 140).Select(i => Newsroom.Reading($"ferry-{i:000}", Newsroom.Ferry, $"Ferry {i}"));
        Assert.Equal(Relater.Relate(Sample).Origins.Count, Relater.Relate([.. Sample, .. copies]).Origins.Count);
    }

    [Fact]
    public void What_is_recollected_changes_nothing()
    {
        var recollection = new Recollection();
        Relater.Relate([Sample[3], Sample[1]], recollection: recollection);
        Relater.Relate([.. Sample.Select(r => r with { Article = r.Article with { Text = r.Article.Text + "\n\nMore." } })], recollection: recollection);
        Assert.Equal(JsonSerializer.Serialize(Relater.Relate(Sample)), JsonSerializer.Serialize(Relater.Relate(Sample, recollection: recollection)));
        Assert.Equal(JsonSerializer.Serialize(Relater.Relate(Sample)), JsonSerializer.Serialize(Relater.Relate([.. Sample], recollection: recollection)));
    }

    [Fact]
    public void Any_text_is_related_without_an_exception() =>
        Prop.ForAll<string?, string?>((a, b) =>
            Relater.Relate([Newsroom.Reading("a", a ?? ""), Newsroom.Reading("b", b ?? "")]).Origins.Count is 1 or 2).QuickCheckThrowOnFailure();
}
