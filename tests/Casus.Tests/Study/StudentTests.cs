using Casus.Read;
using Casus.Relate;
using Casus.Situate;
using Casus.Study;

namespace Casus.Tests.Study;

public sealed class StudentTests
{
    static readonly Written Text = new("a", "Fear raises arms. Arms raise fear. Talks lower fear. Talks raise arms. Orlandia may wait and lose water. Orlandia may act and lose trade.");

    [Fact]
    public void Causal_claims_that_close_a_circle_are_a_loop_that_cites_them_all()
    {
        var loop = Assert.Single(Study(Causes(("fear", "arms", 1, "Fear raises arms"), ("arms", "fear", 1, "Arms raise fear"))));
        Assert.Equal("feedback loop", loop.Method);
        Assert.Contains("reinforces", loop.Text, StringComparison.Ordinal);
        Assert.Equal(["a/c0", "a/c1"], loop.Support.Statements.Select(s => s.Key));
    }

    [Fact]
    public void An_effect_that_pulls_both_ways_is_called_ambivalent()
    {
        var finding = Assert.Single(Study(Causes(
            ("talks", "fear", -1, "Talks lower fear"), ("talks", "arms", 1, "Talks raise arms"), ("arms", "fear", 1, "Arms raise fear"))));
        Assert.Equal("ambivalent effect", finding.Method);
        Assert.StartsWith("The effect of “Talks” on “fear” is ambivalent", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Withdraw_a_claim_and_the_loop_falls() =>
        Assert.Empty(Study(Causes(("fear", "arms", 1, "Fear raises arms"))));

    [Fact]
    public void Every_option_with_a_cost_is_a_dilemma() =>
        Assert.Equal("dilemma", Assert.Single(Study(Options(-1, -1))).Method);

    [Fact]
    public void One_option_without_a_cost_is_a_way_out() => Assert.Empty(Study(Options(-1, +1)));

    [Fact]
    public void A_cost_for_another_actor_is_no_cost() => Assert.Empty(Study(Options(-1, -1, "state:VEL")));

    [Fact]
    public void Where_an_option_has_no_cost_the_costly_ones_are_counted()
    {
        var reading = Options(-1, -1);
        var third = new Option(Text["Talks lower fear"], "state:ORL", Text["Talks"]) { Id = "o3" };
        var finding = Assert.Single(Study(reading with { Options = [.. reading.Options, third] }));
        Assert.Equal(("costly options", "Of 3 options that the sources tell for state:ORL, 2 come with a cost: to act and to wait; of the others they tell none."), (finding.Method, string.Join(' ', Sorted(finding.Text))));
    }

    [Fact]
    public void A_friend_s_pact_with_a_foe_strains_the_ties_and_names_the_pact()
    {
        var findings = Study(Pact());
        Assert.Contains(findings, f => f.Id == "balance:change" && f.Text.Contains("strains", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pact_that_is_only_hoped_for_changes_nothing() =>
        Assert.Empty(Study(Pact(t => t with { Modality = Modality.Hoped })));

    [Fact]
    public void An_ally_that_gains_a_second_patron_takes_leverage_from_the_first()
    {
        var findings = Study(new Reading(Text.Article)
        {
            Actors = [State("ORL"), State("VEL"), State("TAM")],
            Ties = [Tie("t1", "ORL", "VEL", +1, true), Tie("t3", "VEL", "TAM", +1, false)],
        });
        Assert.Contains(findings, f => f.Id == "leverage:state:ORL");
    }

    static IEnumerable<string> Sorted(string text) => [text.Replace("to wait and to act", "to act and to wait", StringComparison.Ordinal)];

    static IReadOnlyList<Finding> Study(Reading reading) =>
        Student.Study(Situator.Situate([Text.Record(_ => reading)], new Relations()));

    static Reading Pact(Func<Tie, Tie>? change = null) => new(Text.Article)
    {
        Actors = [State("ORL"), State("VEL"), State("TAM")],
        Ties = [Tie("t1", "ORL", "VEL", +1, true), Tie("t2", "ORL", "TAM", -1, true), (change ?? (t => t))(Tie("t3", "VEL", "TAM", +1, false))],
    };

    static Reading Causes(params (string From, string To, int Sign, string Words)[] causes) => new(Text.Article)
    {
        Causes = [.. causes.Select((c, i) => new Cause(
            Text[c.Words],
            new Factor(Text[c.Words.Split(' ')[0]], c.From, 1),
            new Factor(Text[c.Words.Split(' ')[^1]], c.To, 1),
            Text[c.Words],
            c.Sign > 0 ? CausalPolarity.Raises : CausalPolarity.Lowers)
        { Id = $"c{i}" })],
    };

    static Reading Options(int first, int second, string bearer = "state:ORL") => new(Text.Article)
    {
        Options =
        [
            new Option(Text["Orlandia may wait and lose water"], "state:ORL", Text["wait"]) { Id = "o1", Consequences = [new Consequence(Text["lose water"], bearer, first)] },
            new Option(Text["Orlandia may act and lose trade"], "state:ORL", Text["act"]) { Id = "o2", Consequences = [new Consequence(Text["lose trade"], bearer, second)] },
        ],
    };

    static Actor State(string code) => new($"state:{code}", ActorKind.State, code);

    static Tie Tie(string id, string from, string to, int sign, bool background) =>
        new(Text["Orlandia may wait"], sign > 0 ? TieType.Alliance : TieType.Rivalry, $"state:{from}", $"state:{to}") { Id = id, Sign = sign, Background = background };
}
