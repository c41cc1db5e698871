using Casus.Analysis.Conflict;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Analysis;

/// <summary>The fast solvers against the definitions, on random games with moves of every shape.</summary>
public sealed class ConflictPropertyTests
{
    static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Every_stability_is_that_of_the_definition() => Check.One(Often, Prop.ForAll(Games(), game =>
    {
        var stability = Stability.Of(game);
        return Each(game).All(x => stability.IsStable(x.Concept, x.Player, x.State) == SlowConflict.IsStable(game, x.Concept, x.Player, x.State));
    }));

    [Fact]
    public void Option_models_are_solved_as_their_games() => Check.One(Often, Prop.ForAll(Models(), model =>
    {
        var game = model.Game();
        var stability = Stability.Of(game);
        return Each(game).All(x => stability.IsStable(x.Concept, x.Player, x.State) == SlowConflict.IsStable(game, x.Concept, x.Player, x.State));
    }));

    [Fact]
    public void An_answer_is_a_legal_sequence_that_ends_where_the_player_would_not_be() => Check.One(Often, Prop.ForAll(Games(), game =>
        Each(game).Where(x => x.Concept != Concept.Nash).All(x =>
        {
            var answers = Answer.Of(game, x.Concept, x.Player, x.State);
            return answers.All(a => a.Moves is not null) == SlowConflict.IsStable(game, x.Concept, x.Player, x.State)
                && answers.Where(a => a.Moves is not null).All(a => IsLegal(game, x.Player, a) && !game.Prefers(x.Player, a.Moves![^1].To, x.State));
        })));

    [Fact]
    public void Stability_of_every_kind_follows_from_Nash_and_symmetric_from_general() => Check.One(Often, Prop.ForAll(Games(), game =>
    {
        var stability = Stability.Of(game);
        return Each(game).All(x => !stability.IsStable(Concept.Nash, x.Player, x.State) || stability.IsStable(x.Concept, x.Player, x.State))
            && Each(game).All(x => !stability.IsStable(Concept.SymmetricMetarational, x.Player, x.State) || stability.IsStable(Concept.GeneralMetarational, x.Player, x.State));
    }));

    [Fact]
    public void One_world_leaves_nothing_unknown() => Check.One(Often.WithMaxTest(500), Prop.ForAll(Games(), game =>
    {
        var known = new UnknownPreference([game, game]);
        return Each(game).All(x => Enum.GetValues<Ignorance>().All(i => known.IsStable(x.Concept, i, x.Player, x.State) == SlowConflict.IsStable(game, x.Concept, x.Player, x.State)));
    }));

    [Fact]
    public void The_bold_are_stable_least_and_the_cautious_most() => Check.One(Often.WithMaxTest(500), Prop.ForAll(Games(), Games(), (one, other) =>
    {
        var players = one.Players.Zip(other.Players, (a, b) => a with { Payoffs = [.. b.Payoffs.Concat(a.Payoffs).Take(one.States)] }).ToList();
        if (other.States < one.States || players.Count < one.Players.Count)
            return true;
        var unknown = new UnknownPreference([one, new Game(one.States, players)]);
        return Each(one).All(x => !unknown.IsStable(x.Concept, Ignorance.Bold, x.Player, x.State)
            || Enum.GetValues<Ignorance>().All(i => unknown.IsStable(x.Concept, i, x.Player, x.State)))
            && Each(one).All(x => unknown.IsStable(x.Concept, Ignorance.Cautious, x.Player, x.State)
                || Enum.GetValues<Ignorance>().All(i => !unknown.IsStable(x.Concept, i, x.Player, x.State)));
    }));

    [Fact]
    public void The_shortest_horizon_is_Nash() => Check.One(Often, Prop.ForAll(Games(), game =>
    {
        var stable = Horizon.Stable(game, 1);
        return Each(game).Where(x => x.Concept == Concept.Nash).All(x => stable[x.Player][x.State] == SlowConflict.IsStable(game, Concept.Nash, x.Player, x.State));
    }));

    [Fact]
    public void Looking_ahead_is_backward_induction_on_the_tree() => Check.One(Often, Prop.ForAll(Games(), Gen.Choose(1, 4).ToArbitrary(), (game, horizon) =>
    {
        var stable = Horizon.Stable(game, horizon);
        return Each(game).Where(x => x.Concept == Concept.Nash).All(x => stable[x.Player][x.State] == (Expect(game, x.Player, x.State, horizon) is var end && !game.Prefers(x.Player, end, x.State)));
    }));

    [Fact]
    public void A_coalition_leaves_where_a_sequence_of_its_members_helps_them_all() => Check.One(Often, Prop.ForAll(Games(), game =>
        Enumerable.Range(0, game.States).All(s => Coalition.Improvements(game, [0, 1], s).SequenceEqual(
            SlowConflict.Reached(game, [0, 1], s, false).Where(t => game.Prefers(0, t, s) && game.Prefers(1, t, s)).Order()))));

    [Fact]
    public void Groups_leave_where_what_all_their_members_reach_helps_them_all() => Check.One(Often, Prop.ForAll(Models(), model =>
    {
        var game = model.Game();
        var groups = Coalition.Every(game.Players.Count).Select(g => g.ToArray()).ToList();
        return groups.Count == (1 << game.Players.Count) - game.Players.Count - 1 && Enumerable.Range(0, game.States).All(s =>
            Coalition.Leaving(game, s).Select(l => Written(l.Members, l.To)).SequenceEqual(groups
                .Select(g => (Group: g, To: SlowConflict.Reached(game, g, s, false).Where(t => g.All(m => game.Prefers(m, t, s))).Order().ToList()))
                .Where(g => g.To.Count > 0).Select(g => Written(g.Group, g.To))));
    }));

    [Fact]
    public void Strong_stability_is_that_of_the_definition() => Check.One(Often, Prop.ForAll(Games(), Gen.Choose(1, 3).ToArbitrary(), (game, width) =>
    {
        var banded = new Game(game.States, [.. game.Players.Select(p => p with { Bands = [.. p.Payoffs.Select(v => (int)v / width)] })]);
        var stability = Stability.Of(banded);
        return Each(banded).All(x => stability.IsStronglyStable(x.Concept, x.Player, x.State) == SlowConflict.IsStronglyStable(banded, x.Concept, x.Player, x.State)
            && stability.IsStable(x.Concept, x.Player, x.State) == SlowConflict.IsStable(game, x.Concept, x.Player, x.State));
    }));

    [Fact]
    public void A_strong_want_parts_the_states_that_differ_in_it_or_above_it() => Check.One(Often.WithMaxTest(500), Prop.ForAll(Models(), Gen.Choose(1, 2).ToArbitrary(), (model, strong) =>
    {
        var makers = model.Makers.Select(m => m with { Strong = strong }).ToList();
        var game = new OptionModel(model.Options, makers, model.Infeasible, model.OneWay).Game();
        return makers.Select((m, p) => (m, p)).All(x => Enumerable.Range(0, game.States).All(s => Enumerable.Range(0, game.States).All(t =>
            game.Players[x.p].Bands![s] == game.Players[x.p].Bands![t]
                == x.m.Wants.Take(strong).All(w => w.Formula.Holds(model.States[s]) == w.Formula.Holds(model.States[t])))));
    }));

    [Fact]
    public void Stability_in_the_unknown_is_that_of_the_definition() => Check.One(Often, Prop.ForAll(Models(), Gen.Choose(1, 3).ToArbitrary(), (model, unknown) =>
    {
        var wants = WantOf.All(model).Take(unknown).ToList();
        var worlds = Enumerable.Range(0, 1 << unknown).Select(bits => model.Game(Change.Turn(model, wants.Where((_, i) => (bits >> i & 1) > 0)))).ToList();
        var solver = new UnknownPreference(worlds);
        return Enum.GetValues<Ignorance>().All(i => Each(worlds[0]).All(x =>
            solver.IsStable(x.Concept, i, x.Player, x.State) == SlowConflict.IsStable(worlds, (x.Concept, i), x.Player, x.State)));
    }));

    static string Written(IEnumerable<int> members, IEnumerable<int> to) => $"{string.Join(',', members)}:{string.Join(',', to)}";

    [Fact]
    public void Requirements_hold_exactly_where_the_state_is_stable() => Check.One(Often.WithMaxTest(1000), Prop.ForAll(Games(), game =>
        Each(game).All(x => Requirement.Of(game, x.Concept, x.Player, x.State).All(r => r.Holds(game.Players[x.Player].Payoffs, x.State))
            == SlowConflict.IsStable(game, x.Concept, x.Player, x.State))));

    [Fact]
    public void Turned_wants_make_the_state_an_equilibrium_and_no_smaller_set_does() => Check.One(Often.WithMaxTest(100), Prop.ForAll(Models(), Gen.Choose(0, 7).ToArbitrary(), (model, wanted) =>
    {
        var (wants, state) = (WantOf.All(model), wanted % model.States.Count);
        return Enum.GetValues<Concept>().All(concept =>
        {
            var slow = Enumerable.Range(0, 1 << wants.Count).Select(bits => wants.Where((_, i) => (bits >> i & 1) > 0).ToList())
                .Where(set => SlowConflict.Equilibria(model.Game(Change.Turn(model, set)), concept).Contains(state)).ToList();
            var least = slow.Where(s => s.Count == slow.Min(o => o.Count) && s.Count <= 3).Select(Key).Order();
            return Turning.Of(model, concept, state).Sets.Select(Key).Order().SequenceEqual(least);
        });
    }));

    [Fact]
    public void Freeing_sets_are_the_smallest_that_free() => Check.One(Often.WithMaxTest(200), Prop.ForAll(Models(), model =>
    {
        var wants = WantOf.All(model);
        var bad = Certificate.Of(model, 0).Verdicts.Where(v => v.IsBad).Select(v => v.Option).ToList();
        HashSet<int> Freed(IEnumerable<WantOf> set) => [.. Certificate.Of(model, 0, Concept.Sequential, Change.Withdraw(model, set)).Verdicts.Where(v => bad.Contains(v.Option) && v.Outcomes.Count > 0 && !v.IsBad).Select(v => v.Option)];
        var slow = Enumerable.Range(1, (1 << wants.Count) - 1).Select(bits => wants.Where((_, i) => (bits >> i & 1) > 0).ToList()).Select(s => (Set: s, Freed: Freed(s))).ToList();
        var smallest = slow
            .Where(s => s.Set.Count <= 3 && s.Freed.Any(o => !slow.Any(t => t.Set.Count < s.Set.Count && t.Set.All(s.Set.Contains) && t.Freed.Contains(o))))
            .Select(s => Key(s.Set)).Order();
        return Freeing.Of(model, 0).Sets.Select(s => Key(s.Wants)).Order().SequenceEqual(smallest);
    }));

    [Fact]
    public void A_verdict_names_the_wants_that_every_outcome_violates() => Check.One(Often.WithMaxTest(1000), Prop.ForAll(Models(), model =>
    {
        var game = model.Game();
        return Certificate.Of(model, 0).Verdicts.All(v =>
        {
            var outcomes = Enumerable.Range(0, game.States).Where(s => (model.States[s] >> v.Option & 1) > 0
                && Enumerable.Range(1, game.Players.Count - 1).All(p => SlowConflict.IsStable(game, Concept.Sequential, p, s))).ToList();
            var violated = Enumerable.Range(0, model.Makers[0].Wants.Count).Where(w => outcomes.Count > 0 && outcomes.All(s => !model.Makers[0].Wants[w].Formula.Holds(model.States[s])));
            return v.Outcomes.SequenceEqual(outcomes) && v.Violated.SequenceEqual(violated);
        });
    }));

    [Fact]
    public void Sensitivity_counts_every_world() => Check.One(Often.WithMaxTest(300), Prop.ForAll(Models(), model =>
    {
        var contested = WantOf.All(model).Where(w => model.Makers[w.Maker].Wants[w.Want].Contested).ToList();
        var worlds = Enumerable.Range(0, 1 << contested.Count).Select(bits => contested.Where((_, i) => (bits >> i & 1) > 0))
            .Select(set => SlowConflict.Equilibria(model.Game(Change.Withdraw(model, set)), Concept.Sequential)).ToList();
        return Sensitivity.Under(model, Concept.Sequential).All(s => s.Holds == worlds.Count(w => w.Contains(s.State)) && s.Of == worlds.Count && s.IsRobust == (s.BrokenBy.Count == 0));
    }));

    static string Key(IEnumerable<WantOf> set) => string.Join(' ', set.Select(w => $"{w.Maker}.{w.Want}"));

    static int Expect(Game game, int player, int state, int horizon) => game.Players[player].Moves.From(state).ToArray()
        .Select(to => horizon == 1 ? to : Enumerable.Range(0, game.Players.Count).Where(p => p != player).Select(p => Expect(game, p, to, horizon - 1)).MinBy(end => game.Players[player].Payoffs[end]))
        .Aggregate(state, (best, end) => game.Prefers(player, end, best) ? end : best);

    static bool IsLegal(Game game, int player, Answer answer)
    {
        var (at, last) = (answer.Improvement, player);
        foreach (var step in answer.Moves!)
        {
            if (step.Player == last || !game.Players[step.Player].Moves.Contains(at, step.To))
                return false;
            (at, last) = (step.To, step.Player);
        }
        return true;
    }

    static IEnumerable<(Concept Concept, int Player, int State)> Each(Game game) =>
        from concept in Enum.GetValues<Concept>()
        from player in Enumerable.Range(0, game.Players.Count)
        from state in Enumerable.Range(0, game.States)
        select (concept, player, state);

    static Arbitrary<Game> Games() => (
        from states in Gen.Choose(2, 7)
        from players in Gen.Choose(2, 3)
        from moves in Gen.ListOf(Gen.Elements(true, false, false), states * states * players)
        from payoffs in Gen.ListOf(Gen.Choose(1, 5), states * players)
        select new Game(states, [.. Enumerable.Range(0, players).Select(p => new Player($"{p}",
            Moves.Of([.. Enumerable.Range(0, states).Select(s => Enumerable.Range(0, states).Where(t => moves[(p * states + s) * states + t]).ToArray())]),
            [.. payoffs.Skip(p * states).Take(states).Select(v => (long)v)]))])).ToArbitrary();

    static Arbitrary<OptionModel> Models() => (
        from split in Gen.Elements<int[]>([2, 2], [1, 2], [2, 1, 1], [1, 1], [2, 2, 1])
        from wants in Gen.ListOf(Conditions(split.Sum()), split.Length * 2)
        from contested in Gen.ListOf(Gen.Elements(true, false), split.Length * 2)
        from infeasible in Gen.ListOf(Conditions(split.Sum()), 2)
        from kept in Gen.Elements<OneWay[]>([], [new OneWay(0)], [new OneWay(0, new Formula.Taken(1))])
        from excluded in Gen.Choose(0, 2)
        where Enumerable.Range(0, 1 << split.Sum()).Any(s => !infeasible.Take(excluded).Any(f => f.Holds(s)))
        select new OptionModel(split.Sum(), [.. split.Select((n, p) => new DecisionMaker($"{p}", [.. Enumerable.Range(split.Take(p).Sum(), n)],
            [.. Enumerable.Range(p * 2, 2).Select(w => new Want(wants[w]) { Contested = contested[w] })]))], [.. infeasible.Take(excluded)], kept)).ToArbitrary();

    static Gen<Formula> Conditions(int options) =>
        from joint in Gen.Elements(Enum.GetValues<Joint>())
        from left in Gen.Choose(0, options - 1)
        from right in Gen.Choose(0, options - 1)
        from turned in Gen.Elements(true, false)
        let one = turned ? new Formula.Not(new Formula.Taken(left)) : (Formula)new Formula.Taken(left)
        select left == right ? one : new Formula.Joined(joint, one, new Formula.Taken(right));
}
