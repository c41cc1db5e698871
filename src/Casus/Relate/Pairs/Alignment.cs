namespace Casus.Relate.Pairs;

/// <summary>
/// How well each sentence of one text finds one partner in the other. A copy has one partner for each of its sentences;
/// reports of the same event by different hands have many half-partners.
/// </summary>
sealed class Alignment
{
    // A mutual best below this says too little to be shown as a pair of sentences that say the same.
    internal const double LeastScore = 0.28;

    public Alignment(Sketch shorter, Sketch longer)
    {
        Shorter = shorter;
        Longer = longer;
        var scores = new Scores(shorter, longer);
        var (rows, columns) = (scores.Rows(), scores.Columns());
        Mean = rows.Length == 0 ? 0 : rows.Average(r => r.First);
        Peak = rows.Length == 0 ? 0 : rows.Average(r => r.First - r.Third);
        Mutual = Partners(rows, columns);
        Covers = (Share(shorter, rows), Share(longer, columns));
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
    public (double Shorter, double Longer) Covers { get; }

    static double Share(Sketch sketch, Best[] best)
    {
        var (covered, all) = (0.0, 0.0);
        for (var i = 0; i < best.Length; i++)
        {
            all += sketch.Bags[i].Mass;
            covered += best[i].First >= LeastScore ? sketch.Bags[i].Mass : 0;
        }
        return all == 0 ? 0 : covered / all;
    }

    static List<(int, int, double, double)> Partners(Best[] rows, Best[] columns)
    {
        var found = new List<(int, int, double, double)>(rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].First <= 0 || columns[rows[i].At].At != i)
                continue;
            var lead = rows[i].First - Math.Max(rows[i].Second, columns[rows[i].At].Second);
            if (lead > 0)
                found.Add((i, rows[i].At, rows[i].First, lead));
        }
        return found;
    }
}
