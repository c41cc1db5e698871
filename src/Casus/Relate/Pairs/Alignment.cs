namespace Casus.Relate.Pairs;

/// <summary>
/// How well each sentence of one text finds one partner in the other. A copy has one partner for each of its sentences;
/// reports of the same event by different hands have many half-partners.
/// </summary>
sealed class Alignment
{
    // A mutual best below this says too little to be shown as a pair of sentences that say the same.
    internal const double LeastScore = 0.28;

    readonly double[,] _scores;

    public Alignment(Sketch shorter, Sketch longer)
    {
        Shorter = shorter;
        Longer = longer;
        _scores = Score(shorter, longer);
        (Peak, Mean) = Peaks();
        Mutual = MutualBests();
    }

    public Sketch Shorter { get; }

    public Sketch Longer { get; }

    /// <summary>Best less third-best partner, over the sentences of the shorter text.</summary>
    public double Peak { get; }

    /// <summary>Best partner, over the sentences of the shorter text.</summary>
    public double Mean { get; }

    /// <summary>Pairs of bags that are each other's best partner, with their score and its lead over the runner-up of both.</summary>
    public IReadOnlyList<(int Shorter, int Longer, double Score, double Lead)> Mutual { get; }

    public double Lead => Shorter.Bags.Length == 0 ? 0 : Mutual.Sum(m => m.Lead) / Shorter.Bags.Length;

    /// <summary>The share of the shorter text's sentences that have a partner.</summary>
    public double MutualShare => Shorter.Bags.Length == 0 ? 0 : Mutual.Count(m => m.Score >= LeastScore) / (double)Shorter.Bags.Length;

    /// <summary>The share of each text's sentences, by weight, that have a partner in the other, mutual or not.</summary>
    public (double Shorter, double Longer) Covers()
    {
        var (rows, columns) = (_scores.GetLength(0), _scores.GetLength(1));
        var shorter = Enumerable.Range(0, rows).Where(i => Enumerable.Range(0, columns).Any(j => _scores[i, j] >= LeastScore));
        var longer = Enumerable.Range(0, columns).Where(j => Enumerable.Range(0, rows).Any(i => _scores[i, j] >= LeastScore));
        return (Share(Shorter, shorter), Share(Longer, longer));
    }

    static double Share(Sketch sketch, IEnumerable<int> bags) =>
        sketch.Bags.Length == 0 ? 0 : bags.Sum(b => sketch.Bags[b].Mass) / sketch.Bags.Sum(b => b.Mass);

    // Shared weight over half the smaller and half the mean weight of the two: a merged or split sentence still counts.
    static double[,] Score(Sketch shorter, Sketch longer)
    {
        var scores = new double[shorter.Bags.Length, longer.Bags.Length];
        for (var i = 0; i < shorter.Bags.Length; i++)
            for (var t = 0; t < shorter.Bags[i].Terms.Length; t++)
                foreach (var j in longer.BagsOf(shorter.Bags[i].Terms[t]))
                    scores[i, j] += shorter.Bags[i].Weights[t];
        for (var i = 0; i < shorter.Bags.Length; i++)
            for (var j = 0; j < longer.Bags.Length; j++)
            {
                var (a, b) = (shorter.Bags[i].Mass, longer.Bags[j].Mass);
                scores[i, j] /= (Math.Min(a, b) / 2) + ((a + b) / 4);
            }
        return scores;
    }

    (double Peak, double Mean) Peaks()
    {
        var (peak, mean) = (0.0, 0.0);
        var (rows, columns) = (_scores.GetLength(0), _scores.GetLength(1));
        for (var i = 0; i < rows; i++)
        {
            var (first, second, third) = (0.0, 0.0, 0.0);
            for (var j = 0; j < columns; j++)
                if (_scores[i, j] > first)
                    (first, second, third) = (_scores[i, j], first, second);
                else if (_scores[i, j] > second)
                    (second, third) = (_scores[i, j], second);
                else if (_scores[i, j] > third)
                    third = _scores[i, j];
            peak += first - third;
            mean += first;
        }
        return rows == 0 ? (0, 0) : (peak / rows, mean / rows);
    }

    List<(int, int, double, double)> MutualBests()
    {
        var (rows, columns) = (_scores.GetLength(0), _scores.GetLength(1));
        var found = new List<(int, int, double, double)>();
        for (var i = 0; i < rows; i++)
        {
            var best = 0;
            for (var j = 1; j < columns; j++)
                if (_scores[i, j] > _scores[i, best])
                    best = j;
            if (columns == 0 || _scores[i, best] <= 0)
                continue;
            var runner = 0.0;
            for (var j = 0; j < columns; j++)
                if (j != best)
                    runner = Math.Max(runner, _scores[i, j]);
            for (var k = 0; k < rows; k++)
                if (k != i)
                    runner = Math.Max(runner, _scores[k, best]);
            if (_scores[i, best] > runner)
                found.Add((i, best, _scores[i, best], _scores[i, best] - runner));
        }
        return found;
    }
}
