using System.Collections.Concurrent;
using Casus.Analysis.Forecast.Memory;
using Casus.Analysis.Forecast.Rules;

namespace Casus.Analysis.Forecast.Candidates;

/// <summary>
/// What is known at the beginning of a day, before any act of that day: the past and the rules, and what is computed from
/// them once for all questions of the day. Safe to read from several threads.
/// </summary>
sealed class Morning(Past past, RuleBook rules, int day)
{
    const int Favourites = 150;
    const int Partners = 80;

    readonly ConcurrentDictionary<int, float[]> _confidences = new();
    readonly Lazy<double[]> _popularity = new(() => Count(past, day));
    readonly ConcurrentDictionary<int, Favoured> _favoured = new();
    readonly ConcurrentDictionary<int, (int Other, float Share)[]> _recent = new();

    public Past Past => past;

    public RuleBook Rules => rules;

    public int Day => day;

    public float[] Confidences(int relation) => _confidences.GetOrAdd(relation, rules.Confidences);

    /// <summary>The recipients whom a relation reaches most of late.</summary>
    public Favoured Favoured(int relation) => _favoured.GetOrAdd(relation, Favour);

    /// <summary>With whom an actor deals most of late, with shares of all its dealings.</summary>
    public (int Other, float Share)[] Recent(int actor) => _recent.GetOrAdd(actor, Meet);

    /// <summary>How much each actor is dealt with of late, and a little for ever.</summary>
    public double[] Popularity => _popularity.Value;

    Favoured Favour(int relation)
    {
        var all = past.Recipients.Of(relation)
            .Select(tally => (tally.Key, Weight: tally.Value.Weight(day)))
            .OrderByDescending(t => t.Weight)
            .ToList();
        return new([.. all.Take(Favourites).Select(t => t.Key)], all.Sum(t => t.Weight) + 0.5f);
    }

    static double[] Count(Past past, int day) =>
        [.. Enumerable.Range(0, past.Cast.Actors).Select(a => past.Popularity(a).Slow(day) + 1e-3 * past.Popularity(a).Count)];

    (int, float)[] Meet(int actor)
    {
        var met = new List<(int Other, float Weight)>();
        var all = 0.5f;
        foreach (var bond in past.Bonds(actor))
        {
            var weight = bond.Pulse.Middle(day) + 0.3f * bond.Pulse.Slow(day) + 0.01f * bond.Pulse.Count;
            all += weight;
            if (weight > 0.02f)
                met.Add((bond.Other, weight));
        }
        return [.. met.OrderByDescending(m => m.Weight).Take(Partners).Select(m => (m.Other, m.Weight / all))];
    }
}
