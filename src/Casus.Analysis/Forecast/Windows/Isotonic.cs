namespace Casus.Analysis.Forecast.Windows;

/// <summary>
/// Isotonic calibration (Zadrozny &amp; Elkan 2002): the rising step function of a score that fits outcomes best, found by
/// pooling adjacent violators (Ayer et al. 1955). Between the middles of its steps it is interpolated, and never says 0 or 1.
/// </summary>
sealed class Isotonic
{
    readonly List<(double Score, double Chance)> _steps = [];

    public Isotonic(IEnumerable<(double Score, bool Happened)> seen)
    {
        var pools = new Stack<(double Scores, double Hits, int Count)>();
        foreach (var group in seen.GroupBy(s => s.Score).OrderBy(g => g.Key))
        {
            var pool = (Scores: group.Key * group.Count(), Hits: (double)group.Count(s => s.Happened), Count: group.Count());
            while (pools.TryPeek(out var below) && below.Hits / below.Count >= pool.Hits / pool.Count)
            {
                pools.Pop();
                pool = (pool.Scores + below.Scores, pool.Hits + below.Hits, pool.Count + below.Count);
            }
            pools.Push(pool);
        }
        var least = 0.5 / (pools.Sum(p => p.Count) + 1);
        _steps.AddRange(pools.Reverse().Select(p => (p.Scores / p.Count, Math.Clamp(p.Hits / p.Count, least, 1 - least))));
    }

    public double Chance(double score)
    {
        if (_steps.Count == 0)
            return score;
        var above = _steps.FindIndex(s => s.Score >= score);
        if (above <= 0)
            return _steps[above < 0 ? ^1 : 0].Chance;
        var (low, high) = (_steps[above - 1], _steps[above]);
        return low.Chance + ((high.Chance - low.Chance) * (score - low.Score) / (high.Score - low.Score));
    }
}
