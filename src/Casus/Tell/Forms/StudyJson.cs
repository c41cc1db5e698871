using System.Text.Json;
using Casus.Analysis.Cause;
using Casus.Analysis.CrossImpact;
using Casus.Study.Balances;
using Casus.Study.Causes;
using Casus.Study.Conflicts;
using Casus.Study.Explanations;

namespace Casus.Tell.Forms;

/// <summary>The answers of the studies as JSON; the fields are those of the answers, docs/study.md names them.</summary>
public static class StudyJson
{
    public static string Write(BalanceAnswer answer) => Written(new
    {
        Event = Pair(answer.Event),
        answer.Change,
        Before = State(answer.Before),
        After = State(answer.After),
        Pairs = answer.Pairs.Select(Pair),
        answer.Beta,
        answer.Leverage,
        Doubts = answer.Doubts.Select(d => new { Pair = Pair(d.Pair), d.Index }),
    });

    public static string Write(PowerAnswer answer) => Written(answer);

    public static string Write(ConflictAnswer answer) => Written(new
    {
        answer.Title,
        answer.States,
        answer.StatusQuo,
        answer.Now,
        Certificates = answer.Certificates.Select(c => new
        {
            c.Maker,
            c.EveryOptionIsBad,
            Options = c.Options.Select(o => new { o.Id, o.Words, o.Outcomes, o.IsBad, Violated = o.Violated.Select(Want) }),
            Freeing = c.Freeing.Select(f => new { Wants = f.Wants.Select(Want), f.Frees }),
            c.FreeingIsComplete,
        }),
        answer.Equilibria,
        answer.Simultaneous,
        answer.Dilemmas,
        answer.Foresight,
        answer.Together,
        answer.Unknown,
        answer.Remarks,
    });

    public static string Write(CausalStudy study, string? concept) => Written(new
    {
        Concepts = study.Concepts.Select(c => new { Id = c, study.Wording(c).Text, study.Wording(c).Turn }),
        study.Joined,
        Arrows = study.Arrows.Select(Arrow),
        Loops = study.Loops().Select(Chain),
        Ambivalent = study.Ambivalent(4).Select(Effect),
        WhatIf = concept is null ? null : study.WhatIf(concept).Select(Effect),
        Press = concept is null ? null : study.Press(concept).Select(p => new { p.Concept, p.Sign }),
        Ordinal = concept is null ? null : study.Ordinal(concept).Select(o => new { o.Concept, Kosko = o.Shift[InferenceRule.Kosko], Modified = o.Shift[InferenceRule.ModifiedKosko], Rescaled = o.Shift[InferenceRule.Rescaled] }),
    });

    public static string Write(IReadOnlyList<ExplanationView> views) => Written(views.Select(v => new
    {
        v.Silence.Actor,
        v.Silence.Issue,
        v.Explanations,
        v.Decisive,
        Dropped = v.Dropped.Select(d => new { d.Origin, Falling = d.Falling.Select(f => f.Best.Passage) }),
    }));

    public static string Write(ImpactMatrix matrix, ConsistentScenarios found) => Written(new
    {
        matrix.Descriptors,
        Possible = matrix.Scenarios.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Scenarios = found.Scenarios.Select(s => new
        {
            Variants = s.Select((v, d) => matrix.Descriptors[d].Variants[v]),
            TotalImpact = matrix.TotalImpact(s),
            Inconsistency = matrix.Inconsistency(s),
        }),
    });

    static object? Pair(SignedPair? pair) => pair is null ? null : new { pair.A, pair.B, pair.Sign, pair.Support };

    static object State(BalanceState state) => new
    {
        state.Ties,
        state.Index,
        state.AtLeast,
        state.Optima,
        state.Balanced,
        state.Triangles,
        state.Walk,
        state.Camps,
        Broken = state.Broken.Select(b => new { Pair = Pair(b.Pair), b.Share }),
    };

    static object Want(SheetWant want) => new { want.That, want.Words, want.Contested, want.Strong, want.Unknown, Source = want.Grounds as object };

    static object Arrow(CausalArrow arrow) => new { arrow.From, arrow.To, arrow.Sign, arrow.Told, arrow.Belief, arrow.Hedged, arrow.Support };

    static object Chain(CausalChain chain) => new { chain.Sign, chain.Belief, chain.Told, Arrows = chain.Arrows.Select(Arrow) };

    static object Effect(ConceptEffect effect) => new { effect.From, effect.To, effect.Effect, effect.Certain, Chains = effect.Chains.Select(Chain) };

    static string Written(object answer) => JsonSerializer.Serialize(answer, Json.Document) + "\n";
}
