namespace Casus.Analysis.Forecast.Scoring;

/// <summary>
/// Ranks added up: mean reciprocal rank and the shares of ranks up to 1, 3 and 10. Ties take their mean rank; the
/// reciprocal ranks of the best and the worst place among ties stand beside it.
/// </summary>
public sealed class RankScores
{
    static readonly int[] Cuts = [1, 3, 10];

    readonly double[] _hits = new double[Cuts.Length];
    double _reciprocal;
    double _optimistic;
    double _pessimistic;

    public int Count { get; private set; }

    public double Mrr => _reciprocal / Count;

    public double OptimisticMrr => _optimistic / Count;

    public double PessimisticMrr => _pessimistic / Count;

    public double Hits1 => _hits[0] / Count;

    public double Hits3 => _hits[1] / Count;

    public double Hits10 => _hits[2] / Count;

    /// <summary>Adds the rank of an answer from how many others score more and how many the same.</summary>
    public void Add(int greater, int equal)
    {
        var rank = 1 + greater + equal / 2.0;
        Count++;
        _reciprocal += 1 / rank;
        _optimistic += 1 / (1.0 + greater);
        _pessimistic += 1 / (1.0 + greater + equal);
        for (var i = 0; i < Cuts.Length; i++)
            _hits[i] += rank <= Cuts[i] ? 1 : 0;
    }
}
