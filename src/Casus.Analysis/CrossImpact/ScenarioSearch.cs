namespace Casus.Analysis.CrossImpact;

/// <summary>
/// Decides the descriptors one by one. For every chosen variant c and each rival r of the same descriptor the lead of r over c is known from what is
/// decided, and bounded from below by what each open descriptor adds at least; a lead that stays above the tolerance ends the branch. With nothing open the
/// test is the definition itself. The loops are written for speed: they run millions of times.
/// </summary>
sealed class ScenarioSearch
{
    readonly ImpactMatrix _matrix;
    readonly int _tolerance;
    readonly long _most;
    readonly CancellationToken _cancel;
    readonly int _count;
    readonly int[] _order;
    readonly int[][] _balance;
    readonly int[][][] _least;
    readonly int[] _chosen;
    readonly List<IReadOnlyList<int>> _found = [];
    long _looked;
    bool _broken;

    public ScenarioSearch(ImpactMatrix matrix, int tolerance, long most, CancellationToken cancel)
    {
        (_matrix, _tolerance, _most, _cancel) = (matrix, tolerance, most, cancel);
        _count = matrix.Descriptors.Count;
        _order = [.. Enumerable.Range(0, _count).OrderByDescending(Weight)];
        _balance = [.. Enumerable.Range(0, _count + 1).Select(_ => new int[matrix.Variants])];
        _least = Bounds();
        _chosen = new int[_count];
    }

    public ConsistentScenarios Run()
    {
        Decide(0);
        _found.Sort(Compare);
        return new ConsistentScenarios(_found, !_broken, _looked);
    }

    void Decide(int depth)
    {
        if (depth == _count)
        {
            _found.Add([.. _chosen]);
            return;
        }
        var d = _order[depth];
        for (var variant = 0; variant < _matrix.Descriptors[d].Variants.Count; variant++)
        {
            if (++_looked > _most || ((_looked & 0xFFFF) == 0 && _cancel.IsCancellationRequested))
                _broken = true;
            if (_broken)
                return;
            _chosen[d] = variant;
            var (before, after) = (_balance[depth], _balance[depth + 1]);
            var from = _matrix.First(d) + variant;
            for (var to = 0; to < before.Length; to++)
                after[to] = before[to] + _matrix.Impact(from, to);
            if (Open(depth + 1))
                Decide(depth + 1);
        }
    }

    /// <summary>Whether some completion may still be consistent.</summary>
    bool Open(int decided)
    {
        var (balance, least) = (_balance[decided], _least[decided]);
        for (var i = decided - 1; i >= 0; i--)
        {
            var d = _order[i];
            var first = _matrix.First(d);
            var chosen = first + _chosen[d];
            var allowed = balance[chosen] + _tolerance;
            var added = least[chosen];
            for (var rival = 0; rival < added.Length; rival++)
                if (balance[first + rival] + added[rival] > allowed)
                    return false;
        }
        return true;
    }

    /// <summary>[decided][chosen variant][rival of the same descriptor] → the least the open descriptors add to the rival's lead.</summary>
    int[][][] Bounds()
    {
        var bounds = new int[_count + 1][][];
        bounds[_count] = [.. Enumerable.Range(0, _matrix.Variants).Select(v => new int[_matrix.Descriptors[DescriptorOf(v)].Variants.Count])];
        for (var decided = _count - 1; decided >= 0; decided--)
            bounds[decided] = [.. bounds[decided + 1].Select((row, chosen) => row.Select((least, rival) => least + Least(_order[decided], chosen, rival)).ToArray())];
        return bounds;
    }

    int Least(int open, int chosen, int rival)
    {
        var other = _matrix.First(DescriptorOf(chosen)) + rival;
        return Enumerable.Range(_matrix.First(open), _matrix.Descriptors[open].Variants.Count)
            .Min(v => _matrix.Impact(v, other) - _matrix.Impact(v, chosen));
    }

    int DescriptorOf(int variant)
    {
        var d = 0;
        while (_matrix.First(d + 1) <= variant)
            d++;
        return d;
    }

    /// <summary>Descriptors that much passes from and to are decided early: they cut most.</summary>
    long Weight(int d)
    {
        var sum = 0L;
        for (var own = _matrix.First(d); own < _matrix.First(d + 1); own++)
            for (var other = 0; other < _matrix.Variants; other++)
                sum += Math.Abs((long)_matrix.Impact(own, other)) + Math.Abs((long)_matrix.Impact(other, own));
        return sum;
    }

    static int Compare(IReadOnlyList<int> one, IReadOnlyList<int> other) =>
        one.Zip(other, (a, b) => a.CompareTo(b)).FirstOrDefault(c => c != 0);
}
