using Casus.Analysis.Cause;
using Casus.Read;
using Casus.Relate;
using Casus.Situate;
using Casus.Study.Balances;
using Casus.Study.Causes;
using Casus.Study.Conflicts;
using Casus.Study.Explanations;

namespace Casus.Tests.Study;

/// <summary>The studies on readings written by hand, about an invented situation.</summary>
public sealed class StudyTests
{
    static readonly Written One = new("one", "Orlandia keeps silent about the canal. It may fear for its water. Orlandia could oppose the canal and lose trade. Orlandia could join the canal. The canal raises trade. Trade lowers fear. The canal raises fear. Regional trade grows.");
    static readonly Written Two = new("two", "Trade lowers fear, said a trader. Orlandia is silent since it has no plan.");

    [Fact]
    public void A_draft_quotes_every_option_and_want_and_makes_sense()
    {
        var situation = Situate(Read(One));
        var sheet = Draft.Of(situation, "state:ORL")!;
        Assert.Equal(["keep silent", "oppose the canal", "join the canal"], sheet.Makers[0].Options.Select(o => o.Words));
        Assert.All(sheet.Makers[0].Wants, w => Assert.IsType<Grounds.Quoted>(w.Grounds));
        Assert.Empty(Verified.Faults(sheet, situation));
        var model = Assert.IsType<ConflictRead.Good>(ConflictFile.Read(ConflictFile.Write(sheet))).Model;
        var certificate = ConflictStudy.Of(model).Certificates.Single();
        Assert.Equal([false, true, false], certificate.Options.Select(o => o.IsBad));
        Assert.Equal("lose trade", Assert.IsType<Grounds.Quoted>(certificate.Freeing.Single().Wants.Single().Grounds).Quote);
    }

    [Fact]
    public void Who_else_acts_is_drafted_with_what_it_fears_and_what_is_said_to_follow_for_it()
    {
        var text = new Written("three", "Orlandia could oppose the canal and Veld would lose trade. Veld may close the port of Mara. Orlandia fears that Veld will close the port of Mara. Orlandia could share that view.");
        var situation = Situate(new Reading(text.Article)
        {
            Actors = [new Actor("state:ORL", ActorKind.State, "Orlandia"), new Actor("state:VEL", ActorKind.State, "Veld")],
            Options =
            [
                new Option(text["Orlandia could oppose the canal"], "state:ORL", text["oppose the canal"]) { Id = "o1", Consequences = [new Consequence(text["Veld would lose trade"], "state:VEL", -1)] },
                new Option(text["Veld may close the port of Mara"], "state:VEL", text["close the port of Mara"]) { Id = "o2" },
                new Option(text["Orlandia could share that view"], "state:ORL", text["share that view"]) { Id = "o3" },
            ],
            Motives = [new Motive(text["Orlandia fears that Veld will close the port of Mara"], "state:ORL", MotiveKind.Fear, text["that Veld will close the port of Mara"]) { Id = "m1" }],
        });
        var sheet = Draft.Of(situation, "state:ORL")!;
        Assert.Equal(["oppose the canal", "close the port of Mara"], sheet.Makers.SelectMany(m => m.Options).Select(o => o.Words));
        Assert.Equal(["NOT veld-close-port", "NOT oppose-canal"], sheet.Makers.SelectMany(m => m.Wants).Select(w => w.That));
        Assert.Empty(Verified.Faults(sheet, situation));
        Assert.IsType<ConflictRead.Good>(ConflictFile.Read(ConflictFile.Write(sheet)));
    }

    [Fact]
    public void What_says_the_same_in_other_words_is_one_option_and_to_say_nothing_is_to_keep_silent()
    {
        var text = new Written("four", "Orlandia keeps silent. It could use its weight to limit such cooperation. It could limit the extent of their collaboration if needed. It refrains from making these points clear.");
        var situation = Situate(new Reading(text.Article)
        {
            Actors = [new Actor("state:ORL", ActorKind.State, "Orlandia")],
            Stances = [new Stance(text["Orlandia keeps silent"], "state:ORL", Position.Silent, text["silent"]) { Id = "s1", Issue = "pact", Explanations = [new Explanation(text["making these points clear"], Holder.Press, Modality.Possible)] }],
            Options =
            [
                new Option(text["use its weight to limit such cooperation"], "state:ORL", text["use its weight to limit such cooperation"]) { Id = "o1" },
                new Option(text["limit the extent of their collaboration if needed"], "state:ORL", text["limit the extent of their collaboration if needed"]) { Id = "o2" },
                new Option(text["making these points clear"], "state:ORL", text["making these points clear"]) { Id = "o3", Refusal = true },
            ],
        });
        Assert.Equal(["keep silent", "use its weight to limit such cooperation"], Draft.Of(situation, "state:ORL")!.Makers[0].Options.Select(o => o.Words));
    }

    [Fact]
    public void Nothing_is_drafted_for_somebody_without_options() => Assert.Null(Draft.Of(Situate(Read(One)), "state:VEL"));

    [Fact]
    public void A_quotation_that_no_article_has_is_found_out()
    {
        var sheet = new Sheet("x") { Makers = [new SheetMaker("A", [new SheetOption("a", "a", new Grounds.Quoted("one", "Orlandia sings"))], [new SheetWant("a", new Grounds.Quoted("nine", "x"))])] };
        Assert.Equal(2, Verified.Faults(sheet, Situate(Read(One))).Count);
    }

    [Fact]
    public void What_if_a_concept_rose_is_told_path_by_path_with_its_quotations()
    {
        var effect = new CausalStudy(Situate(Read(One))).WhatIf("canal").Single(e => e.To == "fear");
        Assert.Equal(Effect.Ambivalent, effect.Effect);
        Assert.Equal(["“The canal” raises “fear”", "“The canal” raises “trade”, “trade” lowers “fear”"], effect.Chains.Select(c => c.Told));
        Assert.Equal("The canal raises fear", effect.Chains[0].Arrows[0].Support.Statements[0].Passage.Text);
    }

    [Fact]
    public void A_second_origin_adds_to_the_belief_in_an_arrow_and_a_copy_does_not()
    {
        var claims = new[] { Read(One), Read(Two) };
        var apart = new CausalStudy(Situate(claims));
        var copied = new CausalStudy(Situate(new Relations { Origins = [new Origin("wire", ["one", "two"])] }, claims));
        Assert.Equal(1 - 0.35 * 0.35, Arrow(apart, "trade", "fear").Belief, 12);
        Assert.Equal(0.65, Arrow(copied, "trade", "fear").Belief, 12);
    }

    [Fact]
    public void Take_a_statement_away_and_what_rests_on_it_is_gone()
    {
        var reading = Read(One);
        var less = new CausalStudy(Situate(reading with { Causes = [.. reading.Causes.Where(c => c.Id != "c2")] }));
        Assert.Equal(Effect.Lowers, less.Effect("canal", "fear").Effect);
    }

    [Fact]
    public void Wordings_of_one_concept_are_read_as_one_and_shown()
    {
        var reading = Read(One);
        var study = new CausalStudy(Situate(reading with { Causes = [.. reading.Causes, Claim("c9", "regional trade", "fear", -1, "Trade lowers fear") with { From = new Factor(One["Regional trade"], "regional trade", 1) }] }));
        Assert.Equal([["trade", "Regional trade"]], study.Joined);
    }

    [Fact]
    public void A_concept_is_called_by_words_of_the_sources_and_found_by_them()
    {
        var study = new CausalStudy(Situate(Read(One)));
        Assert.Equal(["The canal", "fear", "trade"], study.Concepts.Select(c => study.Wording(c).Text));
        Assert.Equal(("canal", null), (study.Find("the canal"), study.Find("canals")));
    }

    [Fact]
    public void Words_that_tell_of_a_lack_turn_the_verb_round()
    {
        var reading = Read(One);
        var peace = new Cause(One["The canal raises fear"], new Factor(One["The canal"], "canal", 0), new Factor(One["fear"], "peace", -1), One["raises"], CausalPolarity.Raises) { Id = "c7" };
        var arrow = Arrow(new CausalStudy(Situate(reading with { Causes = [peace] })), "canal", "peace");
        Assert.Equal((-1, "“The canal” raises “fear”"), (arrow.Sign, arrow.Told));
    }

    [Fact]
    public void Each_inference_rule_moves_the_effects_its_own_way_and_is_named()
    {
        var shift = new CausalStudy(Situate(Read(One))).Ordinal("canal").Single(s => s.Concept == "trade").Shift;
        Assert.Equal([1, 1, 1], Enum.GetValues<InferenceRule>().Select(r => shift[r]));
    }

    [Fact]
    public void Rival_explanations_stand_side_by_side_and_fall_with_their_origin()
    {
        var view = ExplanationView.Of(Situate(Read(One), Read(Two)))[0];
        Assert.Equal(["it has no plan", "It may fear for its water"], view.Explanations.Select(e => e.Best.Passage.Text));
        Assert.Equal([("one", 1), ("two", 1)], view.Dropped.Select(d => (d.Origin, d.Falling.Count)));
    }

    [Fact]
    public void Before_and_after_differ_by_the_pact_alone()
    {
        var answer = BalanceStudy.Of(Situate(Ties(Tie("t1", "ORL", "VEL", 1, background: true), Tie("t2", "ORL", "TAM", -1, background: true), Tie("t3", "VEL", "TAM", 1))));
        Assert.Equal((0, 1, 1), (answer.Before.Index, answer.After.Index, answer.Change));
        Assert.Equal((2, 3), (answer.Before.Ties, answer.After.Ties));
    }

    [Fact]
    public void What_is_hoped_or_feared_is_no_tie_and_what_is_alleged_is_tried_on_its_own()
    {
        var answer = BalanceStudy.Of(Situate(Ties(
            Tie("t1", "ORL", "VEL", 1), Tie("t2", "ORL", "TAM", 1),
            Tie("t3", "VEL", "TAM", -1) with { Status = TieStatus.Alleged, Modality = Modality.Alleged },
            Tie("t4", "VEL", "KOR", -1) with { Modality = Modality.Feared })));
        Assert.Equal((2, 0), (answer.After.Ties, answer.After.Index));
        Assert.Equal([("state:TAM", "state:VEL", 1)], answer.Doubts.Select(d => (d.Pair.A, d.Pair.B, d.Index)));
    }

    [Fact]
    public void A_beta_out_of_range_is_refused_with_the_range() =>
        Assert.Contains("1/λ₁", Assert.Throws<ArgumentException>(() => PowerAnswer.Of(Situate(Ties(Tie("t1", "ORL", "VEL", 1))), 3)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_a_tie_there_is_no_power() => Assert.Empty(PowerAnswer.Of(Situate(Ties())).Standings);

    static CausalArrow Arrow(CausalStudy study, string from, string to) => study.Arrows.Single(a => a.From == from && a.To == to);

    static Situation Situate(params Reading[] readings) => Situate(new Relations(), readings);

    static Situation Situate(Relations relations, params Reading[] readings) =>
        Situator.Situate([.. readings.Select(r => new Casus.Situate.Record(r, [], DateTimeOffset.UnixEpoch))], relations);

    static Reading Ties(params Tie[] ties) => new(One.Article)
    {
        Actors = [.. new[] { "ORL", "VEL", "TAM", "KOR" }.Select(c => new Actor($"state:{c}", ActorKind.State, c))],
        Ties = ties,
    };

    static Tie Tie(string id, string from, string to, int sign, bool background = false) =>
        new(One["Orlandia could join the canal"], sign > 0 ? TieType.Alliance : TieType.Rivalry, $"state:{from}", $"state:{to}") { Id = id, Sign = sign, Background = background };

    static Cause Claim(string id, string from, string to, int sign, string words) =>
        new(One[words], new Factor(One[words.Split(" raises ")[0].Split(" lowers ")[0]], from, 1), new Factor(One[words.Split(' ')[^1]], to, 1), One[words], sign > 0 ? CausalPolarity.Raises : CausalPolarity.Lowers) { Id = id };

    static Reading Read(Written written) => written == One
        ? new Reading(One.Article)
        {
            Actors = [new Actor("state:ORL", ActorKind.State, "Orlandia")],
            Mentions = [new Mention(One["Orlandia"], "state:ORL", MentionForm.Name)],
            Stances = [Silent(One, "Orlandia keeps silent about the canal", "It may fear for its water", Modality.Possible)],
            Options =
            [
                new Option(One["Orlandia could oppose the canal and lose trade"], "state:ORL", One["oppose the canal"]) { Id = "o1", Consequences = [new Consequence(One["lose trade"], "state:ORL", -1)] },
                new Option(One["Orlandia could join the canal"], "state:ORL", One["join the canal"]) { Id = "o2" },
            ],
            Causes = [Claim("c0", "canal", "trade", 1, "The canal raises trade"), Claim("c1", "trade", "fear", -1, "Trade lowers fear"), Claim("c2", "canal", "fear", 1, "The canal raises fear")],
        }
        : new Reading(Two.Article)
        {
            Actors = [new Actor("state:ORL", ActorKind.State, "Orlandia")],
            Mentions = [new Mention(Two["Orlandia"], "state:ORL", MentionForm.Name)],
            Stances = [Silent(Two, "Orlandia is silent", "it has no plan", Modality.Asserted)],
            Causes = [new Cause(Two["Trade lowers fear"], new Factor(Two["Trade"], "trade", 1), new Factor(Two["fear"], "fear", 1), Two["lowers"], CausalPolarity.Lowers) { Id = "c0" }],
        };

    static Stance Silent(Written text, string words, string because, Modality modality) => new(text[words], "state:ORL", Position.Silent, text["silent"])
    {
        Id = "s1",
        Issue = "canal",
        Explanations = [new Explanation(text[because], Holder.Press, modality)],
    };
}
