using Casus.Clean;
using Casus.Read;
using Casus.Store;

namespace Casus.Tests.Store;

/// <summary>What every store must do, whatever it keeps its records in.</summary>
public abstract class StoreTests
{
    protected abstract ISituationStore Open();

    [Fact]
    public void What_was_added_is_found_again_whole()
    {
        using var store = Open();
        var record = Record("a", "Orlandia and Veld signed a treaty.");
        store.Add([record]);
        var found = Assert.Single(store.Records());
        Assert.Equal(record.Article.Text, found.Article.Text);
        Assert.Equal(record.Article.Published, found.Article.Published);
        Assert.Equal(record.Learned, found.Learned);
        Assert.Equal(record.Removed, found.Removed);
        var (before, after) = (Assert.Single(record.Reading.Ties), Assert.Single(found.Reading.Ties));
        Assert.Equivalent(before, after, strict: true);
        Assert.Equal("a/t1", after.Key);
    }

    [Fact]
    public void Versions_are_told_in_the_order_in_which_they_were_seen_whatever_day_they_bear()
    {
        using var store = Open();
        var (first, second) = (Record("a", "One."), Record("a", "Two."));
        var seen = first.Learned.AddDays(3);
        store.Add([second with { Seen = seen.AddDays(1) }, first with { Seen = seen }, Record("b", "One.")]);
        Assert.Equal(["One.", "Two."], store.Versions().Select(r => r.Article.Text));
        Assert.Equal([first.Learned, seen.AddDays(1)], store.Versions("a").Select(r => r.Learned));
        Assert.Single(store.Versions("b"));
        Assert.Empty(store.Versions("c"));
        Assert.Equal("Two.", store.Records()[0].Article.Text);
        Assert.Equal("One.", store.Records(seen.AddHours(1))[0].Article.Text);
    }

    [Fact]
    public void The_same_article_again_is_no_news()
    {
        using var store = Open();
        Assert.Equal(1, store.Add([Record("a", "One.")]));
        Assert.Equal(0, store.Add([Record("a", "One.")]));
        Assert.Single(store.Records());
    }

    [Fact]
    public void A_changed_article_is_a_new_version_and_the_newest_is_shown()
    {
        using var store = Open();
        store.Add([Record("a", "Twelve were hurt.", day: 1)]);
        Assert.Equal(1, store.Add([Record("a", "Nine were hurt.", day: 2)]));
        Assert.Equal("Nine were hurt.", Assert.Single(store.Records()).Article.Text);
    }

    [Fact]
    public void What_was_known_on_a_day_is_shown_as_if_nothing_came_later()
    {
        using var store = Open();
        store.Add([Record("a", "Twelve were hurt.", day: 1), Record("a", "Nine were hurt.", day: 5), Record("b", "Two.", day: 5)]);
        var known = store.Records(asOf: new DateTimeOffset(2031, 5, 3, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal("Twelve were hurt.", Assert.Single(known).Article.Text);
    }

    [Fact]
    public void Records_come_in_order_of_article()
    {
        using var store = Open();
        store.Add([Record("b", "Two."), Record("a", "One.")]);
        Assert.Equal(["a", "b"], store.Records().Select(r => r.Article.Id));
    }

    [Fact]
    public void Runs_are_kept_with_what_they_refused()
    {
        using var store = Open();
        store.Add(new Run(DateTimeOffset.UnixEpoch, 3, 1, [new Refusal("x.bin", "acquire", "It is no text.")]));
        var run = Assert.Single(store.Runs());
        Assert.Equal((3, 1), (run.New, run.Known));
        Assert.Equal(new Refusal("x.bin", "acquire", "It is no text."), Assert.Single(run.Refusals));
    }

    static Casus.Situate.Record Record(string id, string text, int day = 1) =>
        new Written(id, text, "2031-05").Record(t => new Reading(t.Article)
        {
            Ties = [new Tie(t[text], TieType.Treaty, "state:ORL", "state:VEL") { Id = "t1", Sign = 1, Since = Period.Year(2031), Label = t[text] }],
        }) with
        {
            Removed = [new Removal(RemovalKind.ShareBar, "Share")],
            Learned = new DateTimeOffset(2031, 5, day, 0, 0, 0, TimeSpan.Zero),
        };
}
