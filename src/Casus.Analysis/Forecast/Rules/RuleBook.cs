using Casus.Analysis.Forecast.Memory;

namespace Casus.Analysis.Forecast.Rules;

/// <summary>
/// How often a rule came true: "the body happened between two actors so long ago and so often → the head happens between
/// them today", of the times it could have. Counted day by day before the day is added, so that a confidence never knows
/// its own outcome (the temporal rules of Liu et al. 2022, TLogic, of length one, with ages and counts in steps).
/// </summary>
sealed class RuleBook(Cast cast)
{
    /// <summary>Imagined failures, so that a rule seen seldom is not believed.</summary>
    const float Doubt = 10;

    readonly float[]?[] _tried = new float[cast.Directed][];
    readonly float[]?[] _came = new float[cast.Directed][];
    readonly int[] _answers = new int[cast.Directed];
    readonly int[] _repeats = new int[cast.Directed];

    /// <summary>The place of a rule's body among the rules of a head.</summary>
    public static int Place(int body, int age, int times) => body * Bucket.Count + Bucket.Of(age, times);

    /// <summary>The confidences of all rules for a head, by <see cref="Place"/>.</summary>
    public float[] Confidences(int head)
    {
        var confidences = new float[cast.Directed * Bucket.Count];
        if (_tried[head] is { } tried && _came[head] is { } came)
            for (var i = 0; i < tried.Length; i++)
                confidences[i] = came[i] / (tried[i] + Doubt);
        return confidences;
    }

    /// <summary>The share of a relation's answers that were reached by the same actor and relation before.</summary>
    public float Recurrence(int relation) => _answers[relation] > 0 ? _repeats[relation] / (float)_answers[relation] : 0.5f;

    /// <summary>Counts the rules that a day's questions put to the test. Heads are counted in parallel; none is shared.</summary>
    public void Learn(Past past, IReadOnlyList<Query> queries) =>
        Parallel.ForEach(queries.GroupBy(q => q.Relation), head =>
        {
            foreach (var query in head)
                Learn(past, query);
        });

    void Learn(Past past, Query query)
    {
        var tried = _tried[query.Relation] ??= new float[cast.Directed * Bucket.Count];
        var came = _came[query.Relation] ??= new float[cast.Directed * Bucket.Count];
        _answers[query.Relation] += query.Answers.Length;
        foreach (var bond in past.Bonds(query.Actor))
        {
            var hit = query.Answered(bond.Other) ? 1 : 0;
            foreach (ref readonly var strand in bond.Strands)
            {
                var place = Place(strand.Relation, strand.Pulse.Age(query.Day), strand.Pulse.Count);
                tried[place]++;
                came[place] += hit;
                _repeats[query.Relation] += strand.Relation == query.Relation ? hit : 0;
            }
        }
    }
}
