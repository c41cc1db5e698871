using Casus.Relate;

namespace Casus.Tests.Relate;

public sealed class LineageTests
{
    [Fact]
    public void A_cut_version_is_a_summary_of_the_whole()
    {
        var paragraphs = Newsroom.Ferry.Split("\n\n");
        var relations = Relater.Relate(
        [
            Newsroom.Reading("whole", Newsroom.Ferry),
            Newsroom.Reading("cut", string.Join("\n\n", paragraphs.Take(3))),
        ]);
        var derivation = Assert.Single(relations.Lineage);
        Assert.Equal(("cut", "whole", Copying.Summary), (derivation.Child, derivation.Parent, derivation.Relation));
        Assert.NotEmpty(derivation.Passages);
    }

    [Fact]
    public void Two_equal_copies_have_a_common_source_that_was_not_seen()
    {
        var relations = Relater.Relate([Newsroom.Reading("one", Newsroom.Ferry), Newsroom.Reading("two", Newsroom.Ferry)]);
        Assert.Equal(["one", "two"], relations.Lineage.Select(l => l.Child));
        Assert.All(relations.Lineage, l => Assert.Equal($"lost:{relations.Origins[0].Id}", l.Parent));
    }

    [Fact]
    public void An_article_of_its_own_has_no_lineage() =>
        Assert.Empty(Relater.Relate([Newsroom.Reading("one", Newsroom.Ferry)]).Lineage);
}
