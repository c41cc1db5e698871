using Casus.Analysis.Forecast.Candidates;

namespace Casus.Analysis.Forecast;

/// <summary>
/// The answer to a question: a score for every actor. First come the candidates that the ranker scored, then those that
/// the first stage left out, in its order, then all others by how much they are dealt with.
/// </summary>
public sealed class Ranking
{
    readonly Dictionary<int, (double Score, Novelty Novelty)> _candidates;
    readonly double[] _others;

    Ranking(Query query, Dictionary<int, (double, Novelty)> candidates, double[] others, int ranked)
    {
        (Query, _candidates, _others) = (query, candidates, others);
        Top = [.. _candidates.Take(ranked).Select(c => new Ranked(c.Key, c.Value.Score)).OrderByDescending(r => r.Score).ThenBy(r => r.Actor)];
    }

    public Query Query { get; }

    /// <summary>The candidates that the ranker scored, best first.</summary>
    public IReadOnlyList<Ranked> Top { get; }

    /// <summary>
    /// The chance that an act of this kind, if there is one, has this actor as its answer: the softmax of the score, which is what the ranker learned by.
    /// </summary>
    public double Share(Ranked ranked) => 1 / Top.Sum(other => Math.Exp(other.Score - ranked.Score));

    public Novelty Novelty(int actor) => _candidates.TryGetValue(actor, out var candidate) ? candidate.Novelty : Forecast.Novelty.NewPair;

    /// <summary>
    /// The rank of an actor among those that are no answer of the question: how many score more, and how many the same.
    /// </summary>
    public (int Greater, int Equal) Rivals(int actor)
    {
        var (greater, equal) = (0, 0);
        var known = _candidates.TryGetValue(actor, out var own);
        foreach (var (other, candidate) in _candidates)
            if (other != actor && !Query.Answered(other))
                Compare(candidate.Score, known ? own.Score : double.MinValue, ref greater, ref equal);
        for (var other = 0; !known && other < _others.Length; other++)
            if (other != actor && !_candidates.ContainsKey(other) && !Query.Answered(other))
                Compare(_others[other], _others[actor], ref greater, ref equal);
        return (greater, equal);
    }

    static void Compare(double other, double own, ref int greater, ref int equal)
    {
        greater += other > own ? 1 : 0;
        equal += other == own ? 1 : 0;
    }

    /// <summary>Candidates left out score below every ranked one.</summary>
    internal static Ranking Of(Shortlist list, double[] scores)
    {
        var candidates = new Dictionary<int, (double, Novelty)>(list.Gathered);
        for (var rank = 0; rank < list.Gathered; rank++)
        {
            ref readonly var candidate = ref list[rank];
            var score = rank < scores.Length ? scores[rank] + 1e-6 * candidate.Score : -1e6 + candidate.Score;
            candidates.Add(candidate.Actor, (score, Of(candidate)));
        }
        return new Ranking(list.Query, candidates, list.Morning.Popularity, scores.Length);
    }

    static Novelty Of(in Candidate candidate) =>
        candidate.Bond is null ? Forecast.Novelty.NewPair : candidate.Same < 0 ? Forecast.Novelty.SeenPair : Forecast.Novelty.SeenTriple;
}
