using Casus.Analysis.Cause;
using Casus.Situate;

namespace Casus.Study.Causes;

/// <summary>The causal map of a situation: every arrow is a claim with its quotation; contradicting signs stand side by side.</summary>
public sealed class CausalStudy
{
    const int MostChains = 100;

    readonly CausalMap _map;
    readonly Dictionary<string, int> _number;
    readonly IReadOnlyDictionary<string, ConceptWording> _wordings;

    public CausalStudy(Situation situation)
    {
        var claims = situation.Causes;
        var joined = new Concepts(claims.SelectMany(c => new[] { c.From, c.To }));
        var told = situation.Records.SelectMany(r => r.Reading.Causes).Where(c => c.Modality != Modality.Denied).ToList();
        _wordings = ConceptWordings.Of(told, joined.Of);
        var alone = ConceptWordings.Of(told, c => c);
        Arrows =
        [
            .. claims
                .Where(c => c.From.Length > 0 && c.To.Length > 0 && joined.Of(c.From) != joined.Of(c.To))
                .GroupBy(c => (From: joined.Of(c.From), To: joined.Of(c.To), c.Sign))
                .OrderBy(g => g.Key)
                .Select(g => new CausalArrow(g.Key.From, g.Key.To, g.Key.Sign, [.. g]) { Cause = Wording(g.Key.From), Effect = Wording(g.Key.To) }),
        ];
        Concepts = [.. Arrows.SelectMany(a => new[] { a.From, a.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Joined = [.. joined.Joined.Select(j => (IReadOnlyList<string>)[.. j.Select(c => alone.TryGetValue(c, out var words) ? words.Text : c)])];
        _number = Concepts.Select((c, i) => (c, i)).ToDictionary(n => n.c, n => n.i, StringComparer.Ordinal);
        _map = new CausalMap(Concepts.Count, [.. Arrows.Select(a => new Arrow(_number[a.From], _number[a.To], a.Sign))]);
    }

    public IReadOnlyList<CausalArrow> Arrows { get; }

    public IReadOnlyList<string> Concepts { get; }

    /// <summary>The wordings that were read as one concept, the one that stands for them first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Joined { get; }

    /// <summary>What a concept is called, in words of the sources.</summary>
    public ConceptWording Wording(string concept) => _wordings.GetValueOrDefault(concept) ?? new ConceptWording(concept);

    /// <summary>The concept that is meant by its key or by its words, in either case; null where there is none.</summary>
    public string? Find(string words) => Concepts.FirstOrDefault(c => c == words)
        ?? Concepts.FirstOrDefault(c => string.Equals(Wording(c).Text, words.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The arrows that sources draw with both signs.</summary>
    public IReadOnlyList<(CausalArrow Raises, CausalArrow Lowers)> Contested =>
        [.. from up in Arrows from down in Arrows where up.Sign > 0 && down.Sign < 0 && (up.From, up.To) == (down.From, down.To) select (up, down)];

    /// <summary>The feedback loops, the shorter ones first, up to a length; +1 reinforces, −1 balances.</summary>
    public IReadOnlyList<CausalChain> Loops(int length = 8) => [.. Chains.Loops(_map, length).Chains.Select(Told)];

    /// <summary>The effects on which the chains pull both ways.</summary>
    public IEnumerable<ConceptEffect> Ambivalent(int length) =>
        from one in Concepts
        from other in Chains.MaybeAmbivalent(_map, _number[one], length)
        let effect = Effect(one, Concepts[other], length)
        where effect.Effect == Analysis.Cause.Effect.Ambivalent
        select effect;

    public ConceptEffect Effect(string from, string to, int length = int.MaxValue)
    {
        var effect = Chains.Effect(_map, _number[from], _number[to], length, MostChains);
        return new ConceptEffect(from, to, effect.Effect, effect.Certain, [.. effect.Chains.Chains.Select(Told)]) { Cause = Wording(from), Told = Wording(to) };
    }

    /// <summary>What if a concept rose: every concept that a chain leads to, the nearest first.</summary>
    public IReadOnlyList<ConceptEffect> WhatIf(string concept) =>
        [.. Concepts.Where(c => c != concept).Select(c => Effect(concept, c)).Where(e => e.Effect != Analysis.Cause.Effect.None).OrderBy(e => e.Chains[0].Arrows.Count)];

    /// <summary>What a lasting press on a concept does to each at the new rest, on the part of the map that it reaches.</summary>
    public IReadOnlyList<(string Concept, int Sign)> Press(string concept)
    {
        var reached = WhatIf(concept).Select(e => e.To).Append(concept).Order(StringComparer.Ordinal).ToList();
        var number = reached.Select((c, i) => (c, i)).ToDictionary(n => n.c, n => n.i, StringComparer.Ordinal);
        var part = new CausalMap(reached.Count, [.. Arrows.Where(a => number.ContainsKey(a.From) && number.ContainsKey(a.To)).Select(a => new Arrow(number[a.From], number[a.To], a.Sign))]);
        var response = PressResponse.Of(part);
        return response.Determinant.Sign <= 0 ? [] : [.. reached.Select(c => (c, response.Sign(number[c], number[concept])))];
    }

    /// <summary>
    /// Where each concept moves when one is held high, against the same map with it held low, by each inference rule: an order only, for the rules differ.
    /// </summary>
    public IReadOnlyList<(string Concept, IReadOnlyDictionary<InferenceRule, int> Shift)> Ordinal(string concept)
    {
        var weights = new double[Concepts.Count, Concepts.Count];
        foreach (var arrow in Arrows)
            weights[_number[arrow.From], _number[arrow.To]] += arrow.Sign * arrow.Belief;
        var shifts = Enum.GetValues<InferenceRule>().ToDictionary(r => r, r => Shifts(new FuzzyMap(weights) { Rule = r, Clamped = [_number[concept]] }));
        return [.. Concepts.Where(c => c != concept)
            .Select(c => (c, (IReadOnlyDictionary<InferenceRule, int>)shifts.ToDictionary(s => s.Key, s => s.Value[_number[c]])))
            .Where(s => s.Item2.Values.Any(v => v != 0))];

        int[] Shifts(FuzzyMap map)
        {
            var (high, low) = (map.Run(Start(1)).Last, map.Run(Start(0)).Last);
            return [.. high.Zip(low, (h, l) => Math.Abs(h - l) < 0.005 ? 0 : Math.Sign(h - l))];
        }

        double[] Start(double value) => [.. Concepts.Select(c => c == concept ? value : 0.5)];
    }

    CausalChain Told(Chain chain) => new([.. chain.Arrows.Select(a => Arrows[a])], chain.Sign);
}
