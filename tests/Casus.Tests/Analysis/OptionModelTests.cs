using Casus.Analysis.Conflict;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

public sealed class OptionModelTests
{
    static readonly Dictionary<string, int> Names = new() { ["wait"] = 0, ["act"] = 1, ["answer"] = 2 };

    [Theory]
    [InlineData("wait", 0b001, true)]
    [InlineData("NOT wait AND act", 0b010, true)]
    [InlineData("NOT (wait AND act)", 0b011, false)]
    [InlineData("wait OR act AND answer", 0b001, true)]
    [InlineData("wait xor act", 0b011, false)]
    [InlineData("answer IF act", 0b010, false)]
    [InlineData("answer IF act", 0b000, true)]
    [InlineData("answer IFF act", 0b000, true)]
    [InlineData("answer IF act OR wait", 0b001, false)]
    public void Conditions_bind_as_the_field_writes_them(string text, int options, bool holds) =>
        Assert.Equal(holds, FormulaReader.Read(text, Names, out _)!.Holds(options));

    [Theory]
    [InlineData("wait AND", "ends where an option, NOT or '(' should follow")]
    [InlineData("wait act", "'act' stands where AND, OR, XOR, IF, IFF or the end should follow (character 6)")]
    [InlineData("(wait", "ends where ')' should follow")]
    [InlineData("strike", "'strike' is no option (character 1); there are wait, act, answer")]
    [InlineData("", "ends where an option")]
    public void What_is_wrong_with_a_condition_is_said(string text, string reason)
    {
        Assert.Null(FormulaReader.Read(text, Names, out var error));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_makes_the_reader_throw() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(
        Gen.ArrayOf(Gen.Elements("wait", "act", "NOT", "AND", "if", "(", ")", " ", "xx", "IFF", "\n", "é")).ToArbitrary(),
        words => FormulaReader.Read(string.Join(' ', words), Names, out var error) is null != error is null));

    [Fact]
    public void A_condition_without_end_is_refused_not_followed() =>
        Assert.Null(FormulaReader.Read(string.Concat(Enumerable.Repeat("NOT ", 100_000)) + "wait", Names, out _));

    [Fact]
    public void Wants_weigh_more_than_all_that_follow()
    {
        var model = new OptionModel(2, [new DecisionMaker("A", [0], [new Want(new Formula.Taken(1)), new Want(new Formula.Taken(0))]), new DecisionMaker("B", [1], [])]);
        Assert.Equal([0, 1, 2, 3], model.Game().Players[0].Payoffs);
    }

    [Fact]
    public void An_option_that_cannot_be_taken_back_stays_taken()
    {
        var model = new OptionModel(1, [new DecisionMaker("A", [0], [])], [], [new OneWay(0)]);
        Assert.Equal((1, 0), (model.Moves[0].From(0).Length, model.Moves[0].From(1).Length));
    }

    [Fact]
    public void Patterns_that_leave_no_state_are_refused() =>
        Assert.Contains("No state is feasible", Assert.Throws<ArgumentException>(() => new OptionModel(
            1, [new DecisionMaker("A", [0], [])], [new Formula.Taken(0), new Formula.Not(new Formula.Taken(0))])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_option_that_nobody_controls_is_refused() =>
        Assert.Throws<ArgumentException>(() => new OptionModel(2, [new DecisionMaker("A", [0], [])]));

    [Fact]
    public void Where_every_option_costs_the_certificate_says_so_and_what_would_free_one()
    {
        // A waits or acts; B answers an act. A wants no answer and wants not to have waited.
        var (wait, act, answer) = (new Formula.Taken(0), new Formula.Taken(1), new Formula.Taken(2));
        var model = new OptionModel(3,
            [
                new DecisionMaker("A", [0, 1], [new Want(new Formula.Not(answer)), new Want(new Formula.Not(wait))]),
                new DecisionMaker("B", [2], [new Want(new Formula.Joined(Joint.Iff, answer, act))]),
            ],
            [new Formula.Joined(Joint.Iff, wait, act)]);
        var certificate = Certificate.Of(model, 0, Concept.Nash);
        Assert.True(certificate.EveryOptionIsBad);
        Assert.Equal([[1], [0]], certificate.Verdicts.Select(v => v.Violated));
        Assert.Equal([new WantOf(0, 0), new WantOf(0, 1), new WantOf(1, 0)], Freeing.Of(model, 0, Concept.Nash).Sets.Select(s => s.Wants.Single()));
    }

    [Fact]
    public void Simultaneous_improvements_can_end_where_neither_would_be()
    {
        // Chicken: both swerve is left by each alone, and left by both at once ends in the crash.
        var model = new OptionModel(2, [new DecisionMaker("A", [0], []), new DecisionMaker("B", [1], [])]);
        var game = new Game(4, [new Player("A", model.Moves[0], [2, 3, 1, 0]), new Player("B", model.Moves[1], [2, 1, 3, 0])]);
        Assert.True(new Simultaneous(model, game, Stability.Of(game)).IsStable(0, 0));
    }

    [Fact]
    public void The_prisoners_face_the_dilemmas_of_Howard()
    {
        var model = new OptionModel(2, [new DecisionMaker("A", [0], []), new DecisionMaker("B", [1], [])]);
        // Bits: A defects, B defects. Both ask for cooperation; the threat is that both defect.
        var game = new Game(4, [new Player("A", model.Moves[0], [2, 3, 0, 1]), new Player("B", model.Moves[1], [2, 0, 3, 1])]);
        var dilemmas = Dilemma.Of(game, [0, 0], 3);
        Assert.Equal([new Dilemma(DilemmaKind.Trust, 0, 1), new Dilemma(DilemmaKind.Trust, 1, 0)], dilemmas);
    }

    [Fact]
    public void Who_would_rather_swerve_than_crash_faces_the_dilemmas_of_threat_and_inducement()
    {
        // Chicken. Bits: A drives on, B drives on; each asks that the other swerve, the threat is the crash.
        var game = Two([2, 3, 1, 0], [2, 1, 3, 0]);
        Assert.Equal(
            [new Dilemma(DilemmaKind.Threat, 0, null), new Dilemma(DilemmaKind.Threat, 1, null), new Dilemma(DilemmaKind.Inducement, 0, 1), new Dilemma(DilemmaKind.Inducement, 1, 0)],
            Dilemma.Of(game, [1, 2], 3));
    }

    [Fact]
    public void Who_asks_for_more_than_the_other_fears_to_lose_cannot_deter()
    {
        // A asks to defect alone; B would rather see both defect.
        var dilemmas = Dilemma.Of(Two([2, 3, 0, 1], [2, 0, 3, 1]), [1, 0], 3);
        Assert.Contains(new Dilemma(DilemmaKind.Deterrence, 0, 1), dilemmas);
        Assert.DoesNotContain(dilemmas, d => d.Kind == DilemmaKind.Threat);
    }

    static Game Two(long[] first, long[] second)
    {
        var model = new OptionModel(2, [new DecisionMaker("A", [0], []), new DecisionMaker("B", [1], [])]);
        return new Game(4, [new Player("A", model.Moves[0], first), new Player("B", model.Moves[1], second)]);
    }

    [Fact]
    public void Strong_stability_asks_for_a_strongly_worse_answer()
    {
        // A improves from 0 to 1, B answers with 2. Weakly worse only, then strongly.
        var (a, b) = (Moves.Of([[1], [], []]), Moves.Of([[], [2], []]));
        Game With(params int[] bands) => new(3, [new Player("A", a, [1, 2, 0]) { Bands = bands }, new Player("B", b, [0, 0, 0])]);
        Assert.Equal((true, false), (Stability.Of(With(0, 0, 0)).IsStable(Concept.GeneralMetarational, 0, 0), Stability.Of(With(0, 0, 0)).IsStronglyStable(Concept.GeneralMetarational, 0, 0)));
        Assert.True(Stability.Of(With(1, 1, 0)).IsStronglyStable(Concept.GeneralMetarational, 0, 0));
    }

    [Fact]
    public void From_where_things_stand_the_shortest_way_is_told()
    {
        var model = new OptionModel(2, [new DecisionMaker("A", [0], [new Want(new Formula.Taken(0))]), new DecisionMaker("B", [1], [new Want(new Formula.Not(new Formula.Taken(1)))])]);
        var path = StatusQuo.Path(model.Game(), 0, 3);
        Assert.Equal((2, true), (path.Moves!.Count, path.Improvements is null));
    }
}
