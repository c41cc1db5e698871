using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Asks the graph model what follows from a conflict file: equilibria and how robust they are, the certificates, and why things stand as they do.</summary>
public static class ConflictStudy
{
    const int MostEquilibria = 20;
    const int MostFreeing = 5000;
    const int LeastFreeing = 40;

    /// <summary>How many states are judged in all, over the games that freeing sets, and over those that combinations of contested wants, ask to be solved: some seconds.</summary>
    const int MostJudged = 400_000;

    public static ConflictAnswer Of(ConflictModel model, ConflictQuestion? asked = null)
    {
        asked ??= new ConflictQuestion();
        var game = model.Options.Game();
        var stability = Stability.Of(game);
        var remarks = new List<string>();
        var all = Equilibria(stability, game.States);
        var found = all.Where(e => e.Concepts.Contains(Concept.Sequential)).Take(MostEquilibria).ToList();
        if (found.Count < all.Count)
            remarks.Add($"{all.Count} states are equilibria of some kind; {found.Count} that are sequentially stable are told");
        var sensitivity = Sensitivities(model, remarks);
        return new ConflictAnswer(model.Sheet.Title, game.States, [.. found.Select(e => Told(model, game, e, sensitivity) with { StrongFor = Strongly(model, stability, e.State, true), WeakFor = Strongly(model, stability, e.State, false) })])
        {
            StatusQuo = model.Taken(model.StatusQuo),
            Now = [.. game.Players.Select((_, p) => Narrator.Tell(model, game, p, model.StatusQuo))],
            Certificates = [.. Enumerable.Range(0, game.Players.Count).Where(p => model.Sheet.Makers[p].Actor is not null || model.Sheet.Makers.All(m => m.Actor is null)).Select(p => Certify(model, p))],
            Dilemmas = model is { Threat: { } threat, Positions.Count: > 0 }
                ? [.. Dilemma.Of(game, model.Positions, threat).Select(d => new DilemmaAnswer(d.Kind, Name(model, d.Player), d.Toward is { } toward ? Name(model, toward) : null))]
                : [],
            Simultaneous = [.. new Simultaneous(model.Options, game, stability).Equilibria().Except(stability.Equilibria(Concept.Sequential)).Take(MostEquilibria).Select(model.Taken)],
            Foresight = asked.NonMyopic ? Foresight.WithoutEnd(model, game) : (asked.Horizon ?? model.Sheet.Horizon) is { } moves ? Foresight.Of(model, game, moves) : null,
            Together = asked.Coalitions || model.Coalitions.Count > 0 ? Together.Of(model, game, stability, asked.Coalitions) : null,
            Unknown = Unknowns.Of(model, remarks),
            Remarks = remarks,
        };
    }

    /// <summary>The makers with strong wants for whom a state is strongly stable under sequential stability, or is not.</summary>
    static IReadOnlyList<string> Strongly(ConflictModel model, Stability stability, int state, bool strong) =>
        [.. Enumerable.Range(0, model.Options.Makers.Count).Where(p => stability.IsStronglyStable(Concept.Sequential, p, state) == strong).Select(p => Name(model, p))];

    /// <summary>Which wants would have to turn into their opposite for a state to be an equilibrium.</summary>
    public static Turning Inverse(ConflictModel model, Concept concept, int state) => Turning.Of(model.Options, concept, state);

    static List<(int State, IReadOnlyList<Concept> Concepts)> Equilibria(Stability stability, int states)
    {
        var sets = Enum.GetValues<Concept>().Select(c => (Concept: c, States: stability.Equilibria(c).ToHashSet())).ToList();
        return [.. Enumerable.Range(0, states)
            .Select(s => (s, Concepts: (IReadOnlyList<Concept>)[.. sets.Where(x => x.States.Contains(s)).Select(x => x.Concept)]))
            .Where(e => e.Concepts.Count > 0)
            .OrderByDescending(e => e.Concepts.Count)
            .ThenByDescending(e => e.Concepts.Contains(Concept.Nash))];
    }

    static IReadOnlyList<Sensitivity> Sensitivities(ConflictModel model, List<string> remarks)
    {
        var contested = model.Sheet.Makers.Sum(m => m.Wants.Count(w => w.Contested));
        if (contested <= Sensitivity.MostContested && (1L << contested) * model.Options.States.Count <= MostJudged)
            return Sensitivity.Under(model.Options, Concept.Sequential);
        remarks.Add($"{contested} contested preferences in {model.Options.States.Count} states are too many to combine: how robust the equilibria are was not solved");
        return [];
    }

    static StateAnswer Told(ConflictModel model, Game game, (int State, IReadOnlyList<Concept> Concepts) found, IReadOnlyList<Sensitivity> sensitivities)
    {
        var sensitivity = sensitivities.FirstOrDefault(s => s.State == found.State);
        return new StateAnswer(model.Taken(found.State), found.Concepts, sensitivity?.Holds ?? 0, sensitivity?.Of ?? 0)
        {
            BrokenBy = sensitivity is { BrokenBy: [var first, ..] } ? [.. first.Select(w => model.Want(w).That)] : [],
            Path = StatusQuo.Path(game, model.StatusQuo, found.State).Improvements is { } path
                ? [.. path.Select(m => new MoveAnswer(Name(model, m.Player), model.Taken(m.To)))]
                : null,
            Why = [.. game.Players.Select((_, p) => Narrator.Tell(model, game, p, found.State))],
            LeftBy = [.. Together.Smallest(Coalition.Leaving(game, found.State)).Select(c => (IReadOnlyList<string>)[.. c.Members.Select(m => Name(model, m))])],
        };
    }

    static CertificateAnswer Certify(ConflictModel model, int maker)
    {
        var certificate = Certificate.Of(model.Options, maker);
        var freeing = Freeing.Of(model.Options, maker, most: Math.Clamp(MostJudged / model.Options.States.Count, LeastFreeing, MostFreeing));
        return new CertificateAnswer(
            Name(model, maker),
            certificate.EveryOptionIsBad,
            [.. certificate.Verdicts.Select(v => new OptionAnswer(model.AllOptions[v.Option].Id, model.AllOptions[v.Option].Words, v.Outcomes.Count, [.. v.Violated.Select(w => model.Sheet.Makers[maker].Wants[w])]))],
            [.. freeing.Sets.Select(s => new FreeingAnswer([.. s.Wants.Select(model.Want)], [.. s.Freed.Select(o => model.AllOptions[o].Id)]))])
        {
            FreeingIsComplete = freeing.Complete,
        };
    }

    static string Name(ConflictModel model, int maker) => model.Sheet.Makers[maker].Name;
}
