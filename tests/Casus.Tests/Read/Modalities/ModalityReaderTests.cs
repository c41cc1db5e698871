using Casus.Read.Modalities;

namespace Casus.Tests.Read.Modalities;

public sealed class ModalityReaderTests
{
    static Stated Of(int word, string tree) => ModalityReader.Of(HandMade.Sentence(tree), word - 1);

    [Fact]
    public void What_is_simply_told_is_a_fact() =>
        Assert.True(Of(2, """
            Norland Norland Propn 2 nsubj
            attacked attack Verb 0 root VBD
            """).IsFact);

    [Fact]
    public void What_is_not_done_is_negated()
    {
        var stated = Of(4, """
            Norland Norland Propn 4 nsubj
            did do Aux 4 aux
            not not Part 4 advmod
            attack attack Verb 0 root VB
            """);
        Assert.True(stated.Negated);
        Assert.Equal(Modality.Denied, stated.OfEvent);
    }

    [Fact]
    public void A_future_is_planned() =>
        Assert.Equal(Modality.Planned, Of(3, """
            Norland Norland Propn 3 nsubj
            will will Aux 3 aux
            visit visit Verb 0 root VB
            """).Modality);

    [Fact]
    public void What_stands_under_a_condition_is_hypothetical()
    {
        const string Tree = """
            Norland Norland Propn 3 nsubj
            would would Aux 3 aux
            defend defend Verb 0 root VB
            Sarn Sarn Propn 3 obj
            if if Sconj 6 mark
            attacked attack Verb 3 advcl VBN
            """;
        Assert.Equal(Modality.Hypothetical, Of(3, Tree).Modality);
        Assert.Equal(Modality.Hypothetical, Of(6, Tree).Modality);
        Assert.True(Of(6, Tree).Conditional);
    }

    [Theory]
    [InlineData("plans", "plan", Modality.Planned)]
    [InlineData("threatened", "threaten", Modality.Threatened)]
    [InlineData("demanded", "demand", Modality.Demanded)]
    [InlineData("hoped", "hope", Modality.Planned)]
    [InlineData("managed", "manage", Modality.Asserted)]
    public void A_governing_verb_gives_its_mode(string form, string lemma, Modality expected) =>
        Assert.Equal(expected, Of(4, $"""
            Norland Norland Propn 2 nsubj
            {form} {lemma} Verb 0 root VBD
            to to Part 4 mark
            invade invade Verb 2 xcomp VB
            """).Modality);

    [Fact]
    public void A_refusal_negates() =>
        Assert.True(Of(4, """
            Norland Norland Propn 2 nsubj
            refused refuse Verb 0 root VBD
            to to Part 4 mark
            meet meet Verb 2 xcomp VB
            """).Negated);

    [Fact]
    public void An_adjective_says_that_it_is_only_alleged() =>
        Assert.Equal(Modality.Alleged, Of(2, """
            Alleged alleged Adj 2 amod
            shipments shipment Noun 3 nsubj
            worried worry Verb 0 root VBD
            Sarn Sarn Propn 3 obj
            """).Modality);

    [Fact]
    public void A_noun_above_gives_its_mode() =>
        Assert.Equal(Modality.Possible, Of(5, """
            The the Det 2 det
            possibility possibility Noun 0 root
            of of Adp 5 case
            a a Det 5 det
            meeting meeting Noun 2 nmod
            """).Modality);

    [Fact]
    public void An_existing_pact_that_could_change_things_is_a_fact() =>
        Assert.Equal(Modality.Asserted, Of(2, """
            The the Det 2 det
            pact pact Noun 4 nsubj
            could could Aux 4 aux
            change change Verb 0 root VB
            things thing Noun 4 obj
            """).Modality);

    [Fact]
    public void A_pact_that_could_be_formed_is_possible() =>
        Assert.Equal(Modality.Possible, Of(5, """
            They they Pron 3 nsubj
            could could Aux 3 aux
            form form Verb 0 root VB
            a a Det 5 det
            pact pact Noun 3 obj
            """).Modality);

    [Fact]
    public void What_goes_on_is_under_way() =>
        Assert.Equal(Modality.UnderWay, Of(3, """
            Norland Norland Propn 3 nsubj
            is be Aux 3 aux
            massing mass Verb 0 root VBG
            troops troop Noun 3 obj
            """).OfEvent);

    [Fact]
    public void A_second_verb_shares_the_auxiliary_of_the_first() =>
        Assert.Equal(Modality.Planned, Of(5, """
            They they Pron 3 nsubj
            will will Aux 3 aux
            meet meet Verb 0 root VB
            and and Cconj 5 cc
            sign sign Verb 3 conj VB
            """).Modality);
}
