using Casus.Read;
using Casus.Situate.Decisions;
using Casus.Store;
using Casus.Study;
using Casus.Tell.Operations;
using Casus.Work;

namespace Casus.Tests.Situate;

public sealed class DocketTests
{
    static readonly Decision Same = Decided(1, new Ruling.SameActor("person:byron", "person:lord-byron"));

    [Fact]
    public void Actors_that_are_one_have_one_id_everywhere()
    {
        var situation = Follow(Same).Situation;
        Assert.Equal(["person:lord-byron", "state:VEL"], situation.Actors.Select(a => a.Id).Order(StringComparer.Ordinal));
        Assert.Contains("Byron", situation.Actors.Single(a => a.Id == "person:lord-byron").Aliases);
        Assert.Single(situation.Ties);
    }

    [Fact]
    public void Actors_are_joined_through_others_whatever_the_order()
    {
        Decision[] decisions = [Decided(1, new Ruling.SameActor("a", "b")), Decided(2, new Ruling.SameActor("b", "c")), Decided(3, new Ruling.SameActor("c", "a"))];
        var reading = new Written("x", "A B C").Record(t => new Reading(t.Article) { Actors = [new Actor("a", ActorKind.Person, "A"), new Actor("b", ActorKind.Person, "B"), new Actor("c", ActorKind.Person, "C")] }).Reading;
        Assert.Equal("c", Assert.Single(new Docket(decisions.Reverse()).Apply([reading])[0].Actors).Id);
    }

    [Fact]
    public void A_rejected_statement_is_used_nowhere_and_kept()
    {
        Casus.Situate.Record[] records = [.. Records()];
        var situation = Pipeline.Follow(records, new Docket([Decided(1, new Ruling.Rejected("b/t1"))]), TestContext.Current.CancellationToken).Situation;
        Assert.Equal(["a/t1"], situation.Ties.SelectMany(t => t.Support.Statements).Select(s => s.Key));
        Assert.Single(records[1].Reading.Ties);
    }

    [Fact]
    public void What_is_undone_no_longer_holds_and_the_undoing_can_be_undone()
    {
        var undo = Decided(2, new Ruling.Undone(Same.Id));
        Assert.Equal(3, Follow(Same, undo).Situation.Actors.Count);
        Assert.Equal(2, Follow(Same, undo, Decided(3, new Ruling.Undone(undo.Id))).Situation.Actors.Count);
    }

    [Fact]
    public void An_article_that_is_no_copy_is_an_origin_of_its_own()
    {
        const string Text = "Byron and Veld signed a treaty on the water of the river in the old town of Lim on Wednesday, after nine months of talks between the ministers of both states and a mediator from the north.";
        Casus.Situate.Record[] records = [.. new[] { "a", "b" }.Select(id => new Written(id, Text, "2031-05-01").Record(t => new Reading(t.Article)))];
        Assert.Single(Pipeline.Follow(records, TestContext.Current.CancellationToken).Situation.Relations.Origins);
        Assert.Equal(2, Pipeline.Follow(records, new Docket([Decided(1, new Ruling.NoCopy("b"))]), TestContext.Current.CancellationToken).Situation.Relations.Origins.Count);
    }

    [Fact]
    public void The_last_grade_of_an_outlet_holds() =>
        Assert.Equal("C", new Docket([Decided(2, new Ruling.Rated("Post", "C")), Decided(1, new Ruling.Rated("Post", "B"))]).Ratings["Post"]);

    [Fact]
    public void A_decision_is_asked_for_listed_survives_a_further_run_and_is_undone()
    {
        using var store = new MemoryStore();
        store.Add([.. Records()]);
        Assert.IsType<Answer.Document>(Ask("merge-actors", ("actor", "person:byron"), ("as", "Lord Byron"), ("by", "Ada"), ("reason", "the same man")));
        store.Add([new Written("z", "Veld slept.").Record(t => new Reading(t.Article) { Actors = [new Actor("state:VEL", ActorKind.State, "Veld")] })]);
        Assert.Equal(2, Assert.IsType<Answer.Listed>(Ask("actors")).Total);
        var listed = Assert.Single(Assert.IsType<Answer.Listed>(Ask("decisions")).Entries);
        Assert.Equal("yes", listed.Cells[^1]);
        Assert.IsType<Answer.Document>(Ask("undo", ("decision", listed.Id), ("by", "Ada"), ("reason", "two men")));
        Assert.Equal(3, Assert.IsType<Answer.Listed>(Ask("actors")).Total);
        Assert.Equal(["no", "yes"], Assert.IsType<Answer.Listed>(Ask("decisions")).Entries.Select(e => e.Cells[^1]));

        Answer Ask(string name, params (string Name, string? Value)[] given) =>
            Catalogue.Find(name)!.Ask(Pipeline.Open(store, cancel: TestContext.Current.CancellationToken), given.ToDictionary(g => g.Name, g => g.Value));
    }

    [Theory]
    [InlineData("no-copy", "article", "nope", "There is no article 'nope'")]
    [InlineData("reject-statement", "statement", "a/e9", "There is no statement 'a/e9'")]
    [InlineData("rate-outlet", "outlet", "Nobody", "There is no outlet 'Nobody'")]
    [InlineData("undo", "decision", "123", "There is no decision '123' that holds")]
    public void Nothing_is_decided_about_what_is_not_there(string name, string parameter, string value, string reason)
    {
        using var store = new MemoryStore();
        store.Add([.. Records()]);
        var given = new Dictionary<string, string?> { [parameter] = value, ["by"] = "Ada", ["reason"] = "x" };
        if (name == "rate-outlet")
            given["grade"] = "B";
        Assert.StartsWith(reason, Assert.IsType<Answer.Refused>(Catalogue.Find(name)!.Ask(Pipeline.Open(store, cancel: TestContext.Current.CancellationToken), given)).Reason, StringComparison.Ordinal);
        Assert.Empty(store.Decisions());
    }

    [Fact]
    public void What_was_decided_later_was_not_known_then()
    {
        using var store = new MemoryStore();
        store.Add([.. Records()]);
        store.Add(Same);
        Assert.Equal(2, Pipeline.Open(store, cancel: TestContext.Current.CancellationToken).Situation.Actors.Count);
        Assert.Equal(3, Pipeline.Open(store, asOf: Same.At.AddDays(-1), cancel: TestContext.Current.CancellationToken).Situation.Actors.Count);
    }

    static Case Follow(params Decision[] decisions) => Pipeline.Follow([.. Records()], new Docket(decisions), TestContext.Current.CancellationToken);

    static Decision Decided(int day, Ruling ruling) => new(new DateTimeOffset(2031, 6, day, 0, 0, 0, TimeSpan.Zero), "Ada", "because", ruling);

    static IEnumerable<Casus.Situate.Record> Records() =>
    [
        Treaty("a", "Byron", "person:byron"),
        Treaty("b", "Lord Byron", "person:lord-byron"),
    ];

    static Casus.Situate.Record Treaty(string article, string name, string id) => new Written(article, $"{name} and Veld are allies.", "2031-05").Record(t => new Reading(t.Article)
    {
        Actors = [new Actor(id, ActorKind.Organisation, name), new Actor("state:VEL", ActorKind.State, "Veld")],
        Ties = [new Tie(t[$"{name} and Veld are allies"], TieType.Alliance, id, "state:VEL") { Id = "t1", Sign = 1 }],
    });
}
