using Casus.Read;
using Casus.Relate;
using Casus.Situate;

namespace Casus.Tests.Situate;

public sealed class SituatorTests
{
    const string Orlandia = "state:ORL";

    [Fact]
    public void Origins_are_counted_and_not_articles()
    {
        var situation = Situate(Origins(["a", "b"], ["c"]), Meeting("a", "2031-05-02"), Meeting("b", "2031-05-02"), Meeting("c", "2031-05"));
        var meeting = Assert.Single(situation.Events);
        Assert.Equal(3, meeting.Support.Statements.Count);
        Assert.Equal(2, meeting.Support.Origins.Count);
        Assert.Equal("2031-05-02", meeting.Best.When!.ToString());
    }

    [Fact]
    public void Meetings_on_two_days_are_two_events() =>
        Assert.Equal(2, Situate(Origins(["a"], ["b"]), Meeting("a", "2031-05-02"), Meeting("b", "2031-05-09")).Events.Count);

    [Fact]
    public void A_denied_event_is_not_joined_with_the_one_that_is_told_as_done() =>
        Assert.Equal(2, Situate(Origins(["a"], ["b"]), Meeting("a", "2031-05-02"), Meeting("b", "2031-05-02", Modality.Denied)).Events.Count);

    [Fact]
    public void A_signing_and_closer_ties_are_two_acts_though_of_one_class()
    {
        var situation = Situate(Origins(["a"], ["b"], ["c"]), Support("a", "signed the pact"), Support("b", "deepen their ties"), Support("c", "inked the deal"));
        Assert.Equal(["signing", "closer ties"], situation.Events.Select(e => e.Act));
        Assert.Equal(2, situation.Events[0].Support.Origins.Count);
    }

    [Fact]
    public void An_event_is_quoted_from_the_account_in_good_words()
    {
        var odd = Support("a", "signed the pact");
        var flagged = odd.Article.Quote(0, 8);
        odd = odd with { Reading = odd.Reading with { Garble = [.. Enumerable.Range(0, 3).Select(_ => new Garble(flagged, GarbleKind.Collocation, ""))] } };
        Assert.Equal("b", Assert.Single(Situate(Origins(["a"], ["b"]), odd, Support("b", "inked the deal")).Events).Best.Passage.Article);
    }

    [Fact]
    public void The_order_of_arrival_does_not_matter()
    {
        var records = new[] { Meeting("a", "2031-05-02"), Meeting("b", "2031-05-09"), Silence("c", "2031-05-03"), Word("d", "2031-05-05") };
        var relations = Origins(["a", "b"], ["c"], ["d"]);
        Assert.Equal(Told(Situate(relations, records)), Told(Situate(relations, [.. records.Reverse()])));
    }

    [Fact]
    public void A_later_word_on_the_issue_closes_a_silence()
    {
        var silence = Assert.Single(Situate(Origins(["c"], ["d"]), Silence("c", "2031-05-03"), Word("d", "2031-05-05")).Silences);
        Assert.Equal("d/u1", silence.BrokenBy?.Key);
        Assert.Equal(TimeSpan.FromDays(2), silence.BrokenAt - silence.Since);
    }

    [Fact]
    public void An_earlier_word_does_not_close_a_silence() =>
        Assert.Null(Assert.Single(Situate(Origins(["c"], ["d"]), Silence("c", "2031-05-03"), Word("d", "2031-05-01")).Silences).BrokenBy);

    [Fact]
    public void A_silence_that_names_no_matter_belongs_to_the_one_most_reported()
    {
        var vague = new Written("v", "Orlandia keeps silent.", "2031-05-04").Record(t => new Reading(t.Article)
        {
            Stances = [new Stance(t["Orlandia keeps silent"], Orlandia, Position.Silent, t["silent"]) { Id = "s1" }],
        });
        var silence = Assert.Single(Situate(Origins(["c"], ["v"]), Silence("c", "2031-05-03"), vague).Silences);
        Assert.Equal("water treaty", silence.Issue);
        Assert.Equal(2, silence.Support.Origins.Count);
    }

    [Fact]
    public void What_the_leaders_agree_their_states_agree()
    {
        var states = Tie("a", "Orlandia and Veld are allies.", "state:ORL", "state:VEL");
        var leaders = Tie("b", "Byron and King Ulf are allies.", "person:byron", "person:ulf");
        var tie = Assert.Single(Situate(Origins(["a"], ["b"]), leaders, states).Ties);
        Assert.Equal("state:ORL", tie.Best.From);
        Assert.Equal(2, tie.Support.Origins.Count);
    }

    [Fact]
    public void A_former_official_stands_for_no_state()
    {
        var states = Tie("a", "Orlandia and Veld are allies.", "state:ORL", "state:VEL");
        var former = Tie("b", "Byron and King Ulf are allies.", "person:byron", "person:ulf", former: true);
        Assert.Equal(2, Situate(Origins(["a"], ["b"]), former, states).Ties.Count);
    }

    [Fact]
    public void The_loss_of_one_thing_that_raises_another_is_a_negative_arrow()
    {
        var text = new Written("a", "The loss of water raises prices.");
        var cause = new Cause(
            text["The loss of water raises prices"],
            new Factor(text["The loss of water"], "water", -1),
            new Factor(text["prices"], "price", +1),
            text["raises"],
            CausalPolarity.Raises)
        { Id = "c1" };
        var record = text.Record(t => new Reading(t.Article) { Causes = [cause] });
        Assert.Equal(-1, Assert.Single(Situate(Origins(["a"]), record).Causes).Sign);
    }

    static Situation Situate(Relations relations, params Casus.Situate.Record[] records) => Situator.Situate(records, relations);

    static string Told(Situation situation) => string.Join('\n',
        situation.Events.Select(e => e.Id)
            .Concat(situation.Silences.Select(s => $"{s.Actor} {s.Issue} {s.BrokenBy?.Key}"))
            .Concat(situation.Actors.Select(a => a.Id)));

    static Relations Origins(params string[][] origins) =>
        new() { Origins = [.. origins.Select(articles => new Origin("origin:" + articles[0], articles))] };

    static Casus.Situate.Record Meeting(string article, string when, Modality modality = Modality.Happened) =>
        new Written(article, "Orlandia and Veld met.", when).Record(t => new Reading(t.Article)
        {
            Events =
            [
                new Event(t["Orlandia and Veld met"], "CONSULT", t["met"])
                {
                    Id = "e1",
                    Sources = [Orlandia],
                    Targets = ["state:VEL"],
                    When = Period.Parse(when),
                    Modality = modality,
                },
            ],
        });

    static Casus.Situate.Record Support(string article, string deed) =>
        new Written(article, $"Orlandia and Veld {deed}.").Record(t => new Reading(t.Article)
        {
            Events = [new Event(t[$"Orlandia and Veld {deed}"], "SUPPORT", t[deed]) { Id = "e1", Sources = [Orlandia, "state:VEL"], Targets = [Orlandia, "state:VEL"], Modality = Modality.Happened }],
        });

    static Casus.Situate.Record Tie(string article, string text, string from, string to, bool former = false) =>
        new Written(article, text, "2031-05").Record(t => new Reading(t.Article)
        {
            Actors =
            [
                new Actor(from, from.StartsWith('s') ? ActorKind.State : ActorKind.Person, from) { Within = from.StartsWith('s') ? null : "state:ORL" },
                new Actor(to, to.StartsWith('s') ? ActorKind.State : ActorKind.Person, to) { Within = to.StartsWith('s') ? null : "state:VEL" },
            ],
            Roles = [new Role(from, "minister", t[text]) { Former = former }],
            Ties = [new Tie(t[text], TieType.Alliance, from, to) { Id = "t1", Sign = 1 }],
        });

    static Casus.Situate.Record Silence(string article, string published) =>
        new Written(article, "Orlandia declined to comment on the water treaty.", published).Record(t => new Reading(t.Article)
        {
            Actors = [new Actor(Orlandia, ActorKind.State, "Orlandia")],
            Stances =
            [
                new Stance(t["Orlandia declined to comment on the water treaty"], Orlandia, Position.Silent, t["declined to comment"])
                {
                    Id = "s1",
                    Target = t["the water treaty"],
                    Issue = "water treaty",
                },
            ],
        });

    static Casus.Situate.Record Word(string article, string published) =>
        new Written(article, "Orlandia welcomed the treaty on water.", published).Record(t => new Reading(t.Article)
        {
            Actors = [new Actor(Orlandia, ActorKind.State, "Orlandia")],
            Utterances =
            [
                new Utterance(t["Orlandia welcomed the treaty on water"], UtteranceForm.Indirect, t["the treaty on water"]) { Id = "u1", Actor = Orlandia },
            ],
        });
}
