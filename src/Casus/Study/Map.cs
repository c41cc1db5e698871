using Casus.Analysis.Cause;
using Casus.Situate;

namespace Casus.Study;

/// <summary>The causal map of a situation in the form the analyses take, with the way back to the views.</summary>
sealed class Map
{
    readonly IReadOnlyList<CauseView> _views;

    public Map(Situation situation)
    {
        _views = situation.Causes;
        Concepts = [.. _views.SelectMany(c => new[] { c.From, c.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var number = Concepts.Select((c, i) => (c, i)).ToDictionary(n => n.c, n => n.i, StringComparer.Ordinal);
        Causal = new CausalMap(Concepts.Count, [.. _views.Select(v => new Arrow(number[v.From], number[v.To], v.Sign))]);
    }

    public IReadOnlyList<string> Concepts { get; }

    public CausalMap Causal { get; }

    public Support SupportOf(Chain chain) => Supports.Join(chain.Arrows.Select(a => _views[a].Support));

    /// <summary>The ids of the claims that a chain is made of, one best claim an arrow.</summary>
    public string Id(Chain chain) => string.Join('+', chain.Arrows.Select(a => _views[a].Id));

    /// <summary>"A raises B, B lowers C".</summary>
    public string Tell(Chain chain) => string.Join(", ", chain.Arrows.Select(a => $"{_views[a].From} {(_views[a].Sign > 0 ? "raises" : "lowers")} {_views[a].To}"));
}
