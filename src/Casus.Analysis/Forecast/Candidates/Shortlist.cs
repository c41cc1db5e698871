using System.Runtime.InteropServices;
using Casus.Analysis.Forecast.Memory;
using Casus.Analysis.Forecast.Rules;

namespace Casus.Analysis.Forecast.Candidates;

/// <summary>
/// The first stage: gathers the candidates of one question, scores them roughly and keeps the best. One for each thread;
/// what it holds is of the last question.
/// </summary>
sealed class Shortlist(Cast cast)
{
    readonly List<Candidate> _all = [];
    readonly int[] _place = Enumerable.Repeat(-1, cast.Actors).ToArray();
    readonly float[] _slowByRegion = new float[cast.Regions.DefaultIfEmpty(-1).Max() + 2];
    int[] _order = [];
    float[] _keys = [];
    Totals _totals;
    float _mass;

    public Surroundings Near { get; } = new(cast.Actors);

    public Morning Morning { get; private set; } = null!;

    public Query Query { get; private set; } = null!;

    /// <summary>Whom the relation of the question reaches, from anywhere and from the actor's region.</summary>
    public Dictionary<int, Tally> Recipients { get; private set; } = [];

    public Dictionary<int, Tally> Regional { get; private set; } = [];

    /// <summary>Which sectors it reaches, from anywhere and from the actor's sector.</summary>
    public SectorCounts.Reach Sectors { get; private set; } = new();

    public SectorCounts.Reach SectorsFromSector { get; private set; } = new();

    public ref readonly Totals Totals => ref _totals;

    /// <summary>How many candidates were kept; <see cref="this"/> gives them, the best first.</summary>
    public int Kept { get; private set; }

    /// <summary>How many were gathered; those after the kept ones follow in order too.</summary>
    public int Gathered => _all.Count;

    public ref readonly Candidate this[int rank] => ref CollectionsMarshal.AsSpan(_all)[_order[rank]];

    /// <summary>How much of its recent dealings the actor had with a region.</summary>
    public float RegionShare(int region) => _slowByRegion[region + 1] / (_totals.AnySlow + 0.5f);

    public void Gather(Morning morning, Query query, int keep)
    {
        Clear();
        Begin(morning, query);
        var confidences = morning.Confidences(query.Relation);
        foreach (var bond in morning.Past.Bonds(query.Actor))
            Add(bond, confidences);
        Near.Look(morning, query);
        AddOthers();
        Order();
        Kept = Math.Min(keep, _all.Count);
    }

    void Begin(Morning morning, Query query)
    {
        (Morning, Query, _totals) = (morning, query, default);
        Recipients = morning.Past.Recipients.Of(query.Relation);
        Regional = morning.Past.Regional.Of(morning.Past.RegionalKey(query.Actor, query.Relation));
        Sectors = morning.Past.Sectors.Of(query.Relation);
        SectorsFromSector = morning.Past.Sectors.From(query.Actor, query.Relation);
        _mass = morning.Favoured(query.Relation).Mass;
    }

    void Clear()
    {
        foreach (ref readonly var candidate in CollectionsMarshal.AsSpan(_all))
            _place[candidate.Actor] = -1;
        _all.Clear();
        Array.Clear(_slowByRegion);
    }

    void Add(Bond bond, float[] confidences)
    {
        var candidate = new Candidate { Actor = bond.Other, Bond = bond, Same = -1, Mirror = -1 };
        Apply(ref candidate, bond.Strands, confidences);
        Count(candidate, bond);
        _place[bond.Other] = _all.Count;
        _all.Add(candidate);
    }

    void Apply(ref Candidate candidate, ReadOnlySpan<Strand> strands, float[] confidences)
    {
        var mirror = Act.Mirror(Query.Relation, cast.Relations);
        var none = 1f;
        for (var i = 0; i < strands.Length; i++)
        {
            ref readonly var strand = ref strands[i];
            var confidence = confidences[RuleBook.Place(strand.Relation, strand.Pulse.Age(Query.Day), strand.Pulse.Count)];
            candidate.Second = Math.Max(candidate.Second, Math.Min(candidate.Best, confidence));
            candidate.Best = Math.Max(candidate.Best, confidence);
            candidate.Sum += confidence;
            none *= 1 - confidence;
            if (strand.Relation == Query.Relation)
                candidate.Same = i;
            else if (strand.Relation == mirror)
                candidate.Mirror = i;
        }
        candidate.Any = 1 - none;
    }

    void Count(in Candidate candidate, Bond bond)
    {
        var (middle, slow) = (bond.Pulse.Middle(Query.Day), bond.Pulse.Slow(Query.Day));
        _totals.AnyMiddle += middle;
        _totals.AnySlow += slow;
        _totals.MostAnyMiddle = Math.Max(_totals.MostAnyMiddle, middle);
        _totals.MostRules = Math.Max(_totals.MostRules, candidate.Any);
        _slowByRegion[Morning.Past.Homes.Of(bond.Other) + 1] += slow;
        if (candidate.Same < 0)
            return;
        ref readonly var same = ref bond.Strands[candidate.Same].Pulse;
        _totals.SameCount += same.Count;
        _totals.SameMiddle += same.Middle(Query.Day);
        _totals.SameSlow += same.Slow(Query.Day);
        _totals.MostSameMiddle = Math.Max(_totals.MostSameMiddle, same.Middle(Query.Day));
    }

    void AddOthers()
    {
        foreach (var actor in Morning.Favoured(Query.Relation).Recipients)
            Add(actor);
        AddAbove(Near.FromPartners, 0.003f);
        AddAbove(Near.FromAlike, 0.001f);
        AddAbove(Near.TwoSteps, 0.004f);
        _totals.Regional = 0.5f;
        foreach (var (actor, tally) in Regional)
        {
            _totals.Regional += tally.Weight(Query.Day);
            if (Regional.Count < 400 || tally.Faded(Query.Day) > 0.3f)
                Add(actor);
        }
    }

    void AddAbove(Sparse weights, float least)
    {
        foreach (var actor in weights.Actors)
            if (weights[actor] > least)
                Add(actor);
    }

    void Add(int actor)
    {
        if (_place[actor] >= 0)
            return;
        _place[actor] = _all.Count;
        _all.Add(new Candidate { Actor = actor, Same = -1, Mirror = -1 });
    }

    void Order()
    {
        var all = CollectionsMarshal.AsSpan(_all);
        if (_order.Length < all.Length)
            (_order, _keys) = (new int[2 * all.Length], new float[2 * all.Length]);
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Score = Rough(all[i]);
            (_order[i], _keys[i]) = (i, -all[i].Score);
        }
        Array.Sort(_keys, _order, 0, all.Length);
    }

    /// <summary>The provisional score. Its weights matter little, since the second stage ranks anew: they decide who is kept.</summary>
    float Rough(in Candidate candidate)
    {
        var score = candidate.Any
            + 0.3f * Near.FromPartners[candidate.Actor]
            + 0.2f * Near.TwoSteps[candidate.Actor]
            + 0.3f * Near.FromAlike[candidate.Actor]
            + 0.5f * Prior(candidate.Actor)
            + 0.4f * RegionalShare(candidate.Actor);
        if (candidate.Bond is { } bond)
            score += 0.25f * bond.Pulse.Slow(Query.Day) / (_totals.AnySlow + 0.5f);
        if (candidate.Same >= 0)
            score += 0.6f * candidate.Bond!.Strands[candidate.Same].Pulse.Slow(Query.Day) / (_totals.SameSlow + 0.2f);
        return score;
    }

    /// <summary>The recipient's share of all that the relation reaches of late.</summary>
    public float Prior(int actor) =>
        Recipients.TryGetValue(actor, out var tally) ? tally.Weight(Query.Day) / _mass : 0;

    /// <summary>The same among the acts of the actor's region.</summary>
    public float RegionalShare(int actor) =>
        Regional.TryGetValue(actor, out var tally) ? tally.Weight(Query.Day) / _totals.Regional : 0;
}
