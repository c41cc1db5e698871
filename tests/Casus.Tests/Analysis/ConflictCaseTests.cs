using System.Text.Json;
using Casus.Analysis.Conflict;

namespace Casus.Tests.Analysis;

/// <summary>Published conflicts with known equilibria.</summary>
public sealed class ConflictCaseTests
{
    static readonly Dictionary<string, Concept> Concepts = new()
    {
        ["nash"] = Concept.Nash,
        ["gmr"] = Concept.GeneralMetarational,
        ["smr"] = Concept.SymmetricMetarational,
        ["seq"] = Concept.Sequential,
    };

    [Theory]
    [InlineData("prisoners_dilemma")]
    [InlineData("chicken")]
    public void The_two_by_two_games_are_stable_where_they_should_be(string name)
    {
        var known = AcceptanceCases.Case("gmcr", name);
        // CC, CD, DC, DD: A changes the first letter, B the second.
        var moves = new Dictionary<string, Moves>
        {
            ["A"] = Moves.Of([[2], [3], [0], [1]]),
            ["B"] = Moves.Of([[1], [0], [3], [2]]),
        };
        Same(known.GetProperty("expected"), Game(4, known, moves));
    }

    [Fact]
    public void The_conflict_of_Elmira_has_its_three_equilibria()
    {
        var known = AcceptanceCases.Case("gmcr", "elmira9");
        var moves = known.GetProperty("moves").EnumerateObject().ToDictionary(m => m.Name, m => Moves.Of(
            [.. Enumerable.Range(1, 9).Select(s => m.Value.TryGetProperty($"{s}", out var to) ? to.Ints().Select(t => t - 1).ToArray() : [])]));
        var game = Game(9, known, moves);
        Same(known.GetProperty("expected"), game);
        var pair = new[] { Number(game, "MoE"), Number(game, "Uniroyal") };
        Assert.Equal(known.GetProperty("coalition_MoE_Uniroyal_from_5").Ints(), Coalition.Improvements(game, pair, 4).Select(s => s + 1));
    }

    [Fact]
    public void Syria_and_Iraq_are_stable_where_they_should_be()
    {
        var known = AcceptanceCases.Case("gmcr", "syria_iraq");
        var states = known.GetProperty("states").EnumerateObject().Select(s => s.Value.Ints().Select((taken, o) => taken << o).Sum()).ToList();
        var feasible = Enumerable.Range(0, 8).Except(states).Select(Exactly).ToList();
        var model = new OptionModel(3, [new DecisionMaker("Syria", [0, 1], []), new DecisionMaker("Iraq", [2], [])], feasible);
        var ranks = known.GetProperty("rank");
        var game = new Game(6, [.. model.Makers.Select((m, i) => new Player(m.Name, model.Moves[i],
            Player.Ranked(6, [.. ranks.GetProperty(m.Name).Ints().Select(s => (IReadOnlyList<int>)[model.Number(states[s - 1])])])))]);
        Same(known.GetProperty("expected"), game, s => states.IndexOf(model.States[s]) + 1);
    }

    [Fact]
    public void Every_published_set_of_the_missile_crisis_of_2017_is_met()
    {
        var known = AcceptanceCases.Case("gmcr", "us_dprk_2017");
        foreach (var expected in known.GetProperty("expected").EnumerateObject())
        {
            var model = Korea(expected.Name.Split('/')[1]);
            var game = Korea(model, known.GetProperty("rank").GetProperty(expected.Name.Split('/')[0]));
            var stability = Stability.Of(game);
            foreach (var (name, concept) in Concepts)
                Assert.Equal(expected.Value.GetProperty(name).Ints(), stability.Equilibria(concept).Select(s => model.States[s]));
            Assert.Equal(expected.Value.GetProperty("seq_or_sim").Ints(), new Simultaneous(model, game, stability).PlayerByPlayer().Select(s => model.States[s]));
        }
    }

    [Fact]
    public void The_published_simultaneous_equilibria_are_those_of_the_uniform_rule()
    {
        var known = AcceptanceCases.Case("gmcr", "us_dprk_2017");
        var published = known.GetProperty("published");
        var rank = known.GetProperty("rank");
        Assert.Equal(published.GetProperty("base SEQ+SIM").Ints(), Together(Korea("reversible"), rank.GetProperty("base")));
        Assert.Equal(published.GetProperty("base irreversible SEQ").Ints(), Together(Korea("invasion_irreversible_456"), rank.GetProperty("base")));
        Assert.Equal(published.GetProperty("bloodthirsty SEQ").Ints(), Together(Korea("reversible"), rank.GetProperty("bloodthirsty")));
        foreach (var (order, variant) in new[] { ("base", "reversible"), ("bloodthirsty", "invasion_irreversible_456") })
        {
            var model = Korea(variant);
            var symmetric = Stability.Of(Korea(model, rank.GetProperty(order)), Concept.SymmetricMetarational).Equilibria(Concept.SymmetricMetarational);
            Assert.Equal(published.GetProperty($"{order} SMR").Ints(), symmetric.Select(s => model.States[s]));
        }
    }

    [Fact]
    public void A_sanction_may_need_one_opponent_to_move_twice()
    {
        var known = AcceptanceCases.Case("gmcr", "legal_sequence_guard");
        Moves Of(string name)
        {
            var to = known.GetProperty("moves").GetProperty(name).EnumerateArray().Select(m => m.Ints()).ToLookup(m => m[0], m => m[1]);
            return Moves.Of([.. Enumerable.Range(0, 5).Select(s => to[s].ToArray())]);
        }
        var payoffs = known.GetProperty("focal_payoff").Ints().Select(p => (long)p).ToList();
        var game = new Game(5, [new Player("F", Of("F"), payoffs), new Player("A", Of("A"), new long[5]), new Player("B", Of("B"), new long[5])]);
        Assert.Equal(known.GetProperty("R_AB_from_1").Ints(), new Sequences(game, [1, 2], improvements: false).From(1));
        Assert.NotEqual(known.GetProperty("wrong_if_each_opponent_moves_once").GetProperty("R_AB_from_1").Ints(), new Sequences(game, [1, 2], improvements: false).From(1));
        var stability = Stability.Of(game);
        Assert.True(stability.IsStable(Concept.GeneralMetarational, 0, 0) && stability.IsStable(Concept.SymmetricMetarational, 0, 0));
        Assert.Equal([1, 2, 1], Answer.Of(game, Concept.GeneralMetarational, 0, 0).Single().Moves!.Select(m => m.Player));
    }

    static IEnumerable<int> Together(OptionModel model, JsonElement ranks)
    {
        var game = Korea(model, ranks);
        return new Simultaneous(model, game, Stability.Of(game)).Equilibria().Select(s => model.States[s]);
    }

    /// <summary>Bits: 1 the US strikes (for good), 2 it withdraws, 4 the North invades, 8 it abandons its arms.</summary>
    static OptionModel Korea(string variant)
    {
        var invasion = new Formula.Taken(2);
        List<OneWay> oneWay = variant switch
        {
            "invasion_irreversible_all" => [new OneWay(0), new OneWay(2)],
            "invasion_irreversible_456" => [new OneWay(0), new OneWay(2, new Formula.Joined(Joint.And, invasion, new Formula.Not(new Formula.Taken(3))))],
            _ => [new OneWay(0)],
        };
        return new OptionModel(4, [new DecisionMaker("US", [0, 1], []), new DecisionMaker("NK", [2, 3], [])],
            [new Formula.Joined(Joint.And, new Formula.Taken(0), new Formula.Taken(1))], oneWay);
    }

    static Game Korea(OptionModel model, JsonElement ranks) => new(model.States.Count, [.. model.Makers.Select((m, i) => new Player(m.Name, model.Moves[i],
        Player.Ranked(model.States.Count, [.. ranks.GetProperty(m.Name).GetString()!.Split(',').Select(s => (IReadOnlyList<int>)[model.Number(int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))])])))]);

    static Formula Exactly(int state) => Enumerable.Range(0, 3)
        .Select(o => (state >> o & 1) > 0 ? new Formula.Taken(o) : (Formula)new Formula.Not(new Formula.Taken(o)))
        .Aggregate((a, b) => new Formula.Joined(Joint.And, a, b));

    static Game Game(int states, JsonElement known, Dictionary<string, Moves> moves) => new(states, [.. known.GetProperty("rank").EnumerateObject()
        .Select(r => new Player(r.Name, moves[r.Name], Player.Ranked(states, [.. r.Value.Ints().Select(s => (IReadOnlyList<int>)[s - 1])])))]);

    static int Number(Game game, string player) => game.Players.Select((p, i) => (p.Name, i)).First(p => p.Name == player).i;

    static void Same(JsonElement expected, Game game, Func<int, int>? name = null)
    {
        name ??= s => s + 1;
        var stability = Stability.Of(game);
        foreach (var (key, concept) in Concepts)
        {
            for (var p = 0; p < game.Players.Count; p++)
                Assert.Equal(expected.GetProperty(key).GetProperty(game.Players[p].Name).Ints(),
                    Enumerable.Range(0, game.States).Where(s => stability.IsStable(concept, p, s)).Select(name).Order());
            Assert.Equal(expected.GetProperty(key).GetProperty("E").Ints(), stability.Equilibria(concept).Select(name).Order());
        }
    }
}
