using Casus.Relate;

namespace Casus.Tests.Samples;

/// <summary>The truth about the samples hangs together.</summary>
public sealed class TruthTests
{
    static readonly HashSet<string> Ids = [.. Press.Truth.Articles.Select(a => a.Id)];

    static readonly HashSet<string> Actors = [.. Press.Truth.Actors.Select(a => a.Key)];

    static readonly string[] Plover =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
        "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    [Fact]
    public void No_two_articles_share_an_id() =>
        Assert.Equal(Press.Truth.Articles.Count, Ids.Count);

    [Fact]
    public void There_are_enough_articles_to_measure_on() =>
        Assert.InRange(Press.Truth.Articles.Count, 30, int.MaxValue);

    [Fact]
    public void Every_article_is_of_one_origin() =>
        Assert.Equal(
            Ids.Order(StringComparer.Ordinal),
            Press.Truth.Origins.SelectMany(o => o.Articles).Order(StringComparer.Ordinal));

    [Fact]
    public void No_article_is_in_two_stories()
    {
        var told = Press.Truth.Stories.SelectMany(s => s.Articles).ToList();
        Assert.Empty(told.Except(Ids));
        Assert.Equal(told.Count, told.Distinct().Count());
    }

    [Fact]
    public void A_child_is_younger_than_its_parent() =>
        Assert.Empty(
            from edge in Press.Truth.Lineage
            where Ids.Contains(edge.Parent)
            let child = Press.Article(edge.Child).Published
            let parent = Press.Article(edge.Parent).Published
            where child is not null && parent is not null && child.End <= parent.Start
            select edge);

    [Fact]
    public void No_article_descends_from_itself()
    {
        var parents = Press.Truth.Lineage.ToLookup(d => d.Child, d => d.Parent);
        Assert.DoesNotContain(Ids, id => Ancestors(id, parents, Ids.Count).Contains(id));
    }

    [Fact]
    public void Lineage_stays_within_an_origin_but_for_a_mosaic() =>
        Assert.Empty(
            from edge in Press.Truth.Lineage
            let origin = edge.Parent.StartsWith("lost:", StringComparison.Ordinal)
                ? Press.Truth.Origins.SingleOrDefault(o => $"lost:{o.Id}" == edge.Parent && o.Lost is not null)
                : Press.OriginOf(edge.Parent)
            where origin is null || !(origin.Articles.Contains(edge.Child)
                || (edge.Relation == Copying.Merge && origin.Also.Contains(edge.Child)))
            select edge);

    [Fact]
    public void Every_member_of_an_origin_but_its_root_has_a_parent() =>
        Assert.Empty(
            from origin in Press.Truth.Origins
            let orphans = origin.Articles.Count(a => Press.Truth.Lineage.All(d => d.Child != a))
            where orphans != (origin.Lost is null ? 1 : 0)
            select origin.Id);

    [Fact]
    public void Pairs_name_two_articles() =>
        Assert.DoesNotContain(Press.Truth.Pairs, p => p.A == p.B || !Ids.Contains(p.A) || !Ids.Contains(p.B));

    [Fact]
    public void Every_actor_that_is_named_is_in_the_cast() =>
        Assert.Empty(Named().Where(key => !Actors.Contains(key)).Distinct());

    [Fact]
    public void Events_are_of_types_that_the_ontology_knows() =>
        Assert.Empty(Press.Truth.Events.Select(e => e.Type).Except(Plover));

    [Fact]
    public void Loops_close_and_have_the_sign_they_claim()
    {
        var causes = Press.Truth.Causes.ToDictionary(c => c.Id);
        foreach (var loop in Press.Truth.Loops)
        {
            var arrows = loop.Causes.Select(id => causes[id]).ToList();
            Assert.All(arrows.Zip(arrows.Skip(1).Append(arrows[0])), p => Assert.Equal(p.First.To, p.Second.From));
            var sign = arrows.Aggregate(1, (s, c) => s * c.FromChange * c.ToChange);
            Assert.Equal(loop.Reinforcing, sign > 0);
        }
    }

    [Fact]
    public void A_silence_is_broken_by_an_utterance_of_the_silent_side() =>
        Assert.All(Press.Truth.Silences.Where(s => s.BrokenBy is not null), silence =>
        {
            var utterance = Press.Truth.Utterances.Single(u => u.Id == silence.BrokenBy);
            Assert.Equal(silence.Actor, Press.Truth.Actors.Single(a => a.Key == utterance.Speaker).Within);
            Assert.Equal(silence.BrokenOn, utterance.When);
            Assert.True(silence.From < silence.BrokenOn!);
        });

    static IEnumerable<string> Named() =>
        [
            .. Press.Truth.Actors.Select(a => a.Within).OfType<string>(),
            .. Press.Truth.Utterances.Select(u => u.Speaker),
            .. Press.Truth.Events.SelectMany(e => e.Sources.Concat(e.Targets)),
            .. Press.Truth.Ties.SelectMany(t => new[] { t.From, t.To }),
            .. Press.Truth.Stances.Select(s => s.Actor),
            .. Press.Truth.Stances.Select(s => s.Toward).OfType<string>(),
            .. Press.Truth.Silences.Select(s => s.Actor),
            .. Press.Truth.Silences.SelectMany(s => s.Explanations).Select(e => e.Holder),
            .. Press.Truth.Options.Select(o => o.Actor),
            .. Press.Truth.Options.SelectMany(o => o.Consequences).SelectMany(c => new[] { c.Holder, c.For }),
            .. Press.Truth.Motives.Select(m => m.Actor),
            .. Press.Truth.Causes.Select(c => c.Holder).OfType<string>(),
        ];

    static HashSet<string> Ancestors(string id, ILookup<string, string> parents, int depth) =>
        depth == 0 ? [] : [.. parents[id].SelectMany(p => Ancestors(p, parents, depth - 1).Append(p))];
}
