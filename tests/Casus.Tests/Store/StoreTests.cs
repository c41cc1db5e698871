using Casus.Clean;
using Casus.Read;
using Casus.Situate.Decisions;
using Casus.Store;
using Casus.Work;

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

    [Fact]
    public void Every_version_is_kept_in_order()
    {
        using var store = Open();
        store.Add([Record("b", "Two."), Record("a", "Twelve were hurt.", day: 1), Record("a", "Nine were hurt.", day: 2)]);
        Assert.Equal(["a", "a", "b"], store.All().Select(r => r.Article.Id));
        Assert.Equal(3, store.All().Select(r => r.Article.Text).Distinct().Count());
    }

    [Fact]
    public void Decisions_are_kept_once_in_the_order_of_their_times()
    {
        using var store = Open();
        Decision first = Decision(1, new Ruling.NoCopy("a")), second = Decision(2, new Ruling.Undone(first.Id));
        Assert.True(store.Add(second));
        Assert.True(store.Add(first));
        Assert.False(store.Add(first));
        Assert.Equal([first, second], store.Decisions());
        Assert.Equal([first], store.Decisions(asOf: At(1).AddHours(1)));
    }

    [Fact]
    public void Articles_are_found_by_all_the_words_the_last_learned_first()
    {
        using var store = Open();
        store.Add([Record("a", "A treaty of the river.", day: 1), Record("b", "The RIVER treaty, signé.", day: 3), Record("c", "A treaty.", day: 2)]);
        Assert.Equal(["b", "a"], Found(store, ["river", "treaty"]));
        Assert.Equal(["b"], Found(store, ["signe"]));
        Assert.Equal(["b", "c", "a"], Found(store, []));
        Assert.Empty(Found(store, ["riv"]));
        Assert.Equal(["c", "a"], store.Search(["treaty"]).From(1).Select(r => r.Article.Id));
    }

    [Fact]
    public void Words_of_a_title_are_found_too()
    {
        using var store = Open();
        store.Add([Record("harbour", "Nothing.")]);
        Assert.Equal(["harbour"], Found(store, ["harbour", "nothing"]));
    }

    [Fact]
    public void What_only_an_old_version_says_is_found_as_of_then_and_no_more()
    {
        using var store = Open();
        store.Add([Record("a", "Twelve were hurt.", day: 1)]);
        store.Add([Record("a", "Nine were hurt.", day: 5)]);
        Assert.Empty(Found(store, ["twelve"]));
        Assert.Equal(["a"], Found(store, ["twelve"], At(3)));
        Assert.Empty(Found(store, ["nine"], At(3)));
        Assert.Equal(["a"], Found(store, ["nine"]));
    }

    [Fact]
    public void What_is_learned_within_the_last_second_counts_only_until_then()
    {
        using var store = Open();
        var record = Record("a", "Two.") with { Learned = At(1).AddMilliseconds(500) };
        store.Add([record]);
        Assert.Empty(Found(store, ["two"], At(1).AddMilliseconds(100)));
        Assert.Empty(Found(store, [], At(1).AddMilliseconds(100)));
        Assert.Equal(["a"], Found(store, ["two"], At(1).AddMilliseconds(500)));
    }

    [Fact]
    public void The_order_of_arrival_changes_no_answer()
    {
        using var store = Open();
        using var other = new MemoryStore();
        Casus.Situate.Record[] records = [.. Enumerable.Range(0, 20).Select(i => Record($"r{i % 12}", $"Text number {i} of the river.", day: 1 + (i % 3)))];
        foreach (var record in records)
            store.Add([record]);
        other.Add([.. records.Reverse()]);
        Assert.Equal(Found(other, ["river"]), Found(store, ["river"]));
        Assert.Equal(Found(other, ["river"], At(2)), Found(store, ["river"], At(2)));
        Assert.Equal(other.Records().Select(r => r.Article.Text), store.Records().Select(r => r.Article.Text));
    }

    [Fact]
    public void Joining_loses_nothing_doubles_nothing_and_its_order_does_not_matter()
    {
        using MemoryStore one = new(), two = new(), reversed = new();
        using var joined = Open();
        one.Add([Record("a", "Twelve were hurt.", day: 1), Record("b", "Two.")]);
        two.Add([Record("a", "Nine were hurt.", day: 2), Record("b", "Two."), Record("c", "Three.")]);
        one.Add(new Run(At(1), 2, 0, []));
        two.Add(new Run(At(2), 3, 0, [new Refusal("x", "read", "no")]));
        two.Add(Decision(1, new Ruling.NoCopy("c")));
        Assert.Equal(4, Merging.Into(joined, one, two));
        Assert.Equal(0, Merging.Into(joined, two, one));
        Merging.Into(reversed, two, one);
        Assert.Equal(joined.All().Select(Told), reversed.All().Select(Told));
        Assert.Equal((2, 1, 4), (joined.Runs().Count, joined.Decisions().Count, joined.All().Count));
        Assert.Equal(joined.Runs().Select(r => r.Started), reversed.Runs().Select(r => r.Started));
    }

    [Fact]
    public void Articles_of_two_places_that_bear_one_id_stay_two()
    {
        using MemoryStore one = new(), two = new(), reversed = new();
        using var joined = Open();
        one.Add([From("mon/index.html", "Monday.")]);
        two.Add([From("tue/index.html", "Tuesday.")]);
        two.Add(Decision(1, new Ruling.Rejected("index/t1")));
        Merging.Into(joined, one, two);
        Merging.Into(reversed, two, one);
        Assert.Equal(2, joined.Records().Count);
        Assert.Equal(joined.All().Select(Told), reversed.All().Select(Told));
        var renamed = joined.Records().Single(r => r.Article.Text == "Tuesday.");
        Assert.StartsWith("index~", renamed.Article.Id, StringComparison.Ordinal);
        Assert.All(renamed.Reading.Statements, s => Assert.Equal(renamed.Article.Id, s.Passage.Article));
        Assert.Equal(new Ruling.Rejected($"{renamed.Article.Id}/t1"), Assert.Single(joined.Decisions()).Ruling);

        static Casus.Situate.Record From(string source, string text) =>
            Record("index", text) is var r ? r with { Reading = r.Reading with { Article = r.Article with { Source = source } } } : r;
    }

    static string Told(Casus.Situate.Record record) => $"{record.Article.Id} {record.Article.Source} {record.Article.Text} {record.Learned:o}";

    static string[] Found(ISituationStore store, string[] words, DateTimeOffset? asOf = null)
    {
        var found = store.Search(words, asOf);
        string[] ids = [.. found.From(0).Select(r => r.Article.Id)];
        Assert.Equal(ids.Length, found.Count);
        return ids;
    }

    static Decision Decision(int day, Ruling ruling) => new(At(day), "Ada", "because", ruling);

    static DateTimeOffset At(int day) => new(2031, 5, day, 0, 0, 0, TimeSpan.Zero);

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
