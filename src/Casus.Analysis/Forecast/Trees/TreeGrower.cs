using System.Runtime.Intrinsics;

namespace Casus.Analysis.Forecast.Trees;

/// <summary>
/// Grows one tree leaf-wise on histograms: always the leaf whose best split gains most (Friedman 2001 for the gain with
/// second derivatives as in Chen &amp; Guestrin 2016; leaf-wise as in Ke et al. 2017).
/// </summary>
sealed class TreeGrower(Lessons lessons, Bins bins, Growth growth, Vector128<long>[] slopes)
{
    readonly Tree _tree = new();
    readonly List<Leaf> _leaves = [];
    int[] _columns = [];
    int[] _rows = [];
    int[] _right = [];

    public Tree Grow(int[] rows, int[] columns)
    {
        (_rows, _columns, _right) = (rows, columns, new int[rows.Length]);
        _leaves.Add(Root());
        while (_leaves.Count < growth.Leaves && Richest() is var place && _leaves[place].Best.Gain > 1e-3)
            Divide(place);
        return _tree;
    }

    Leaf Root()
    {
        var sum = Vector128<long>.Zero;
        foreach (var row in _rows)
            sum += slopes[row];
        return Measure(0, 0.._rows.Length, sum, Count(_rows));
    }

    int Richest()
    {
        var richest = 0;
        for (var i = 1; i < _leaves.Count; i++)
            if (_leaves[i].Best.Gain > _leaves[richest].Best.Gain)
                richest = i;
        return richest;
    }

    void Divide(int place)
    {
        var leaf = _leaves[place];
        var (left, right) = _tree.Split(leaf.Node, _columns[leaf.Best.Place], leaf.Best.Threshold);
        var (from, to) = (leaf.Rows.Start.Value, leaf.Rows.End.Value);
        var (middle, sum) = Part(leaf);
        var leftIsSmaller = middle - from <= to - middle;
        var smaller = Count(leftIsSmaller ? _rows.AsSpan(from, middle - from) : _rows.AsSpan(middle, to - middle));
        leaf.Histogram.Subtract(smaller);
        var (ofLeft, ofRight) = leftIsSmaller ? (smaller, leaf.Histogram) : (leaf.Histogram, smaller);
        _leaves[place] = Measure(left, from..middle, sum, ofLeft);
        _leaves.Add(Measure(right, middle..to, leaf.Sum - sum, ofRight));
    }

    /// <summary>Puts the rows that go left before those that go right; both keep their order.</summary>
    (int Middle, Vector128<long> Left) Part(Leaf leaf)
    {
        var (column, threshold) = (_columns[leaf.Best.Place], leaf.Best.Threshold);
        var (left, right, sum) = (leaf.Rows.Start.Value, 0, Vector128<long>.Zero);
        foreach (var row in _rows.AsSpan(leaf.Rows))
        {
            if (lessons[row][column] <= threshold)
            {
                _rows[left++] = row;
                sum += slopes[row];
            }
            else
                _right[right++] = row;
        }
        Array.Copy(_right, 0, _rows, left, right);
        return (left, sum);
    }

    Histogram Count(ReadOnlySpan<int> span)
    {
        var rows = span.ToArray();
        if (rows.Length < 10_000)
            return Count(rows, 0, rows.Length);
        var parts = new Histogram[Environment.ProcessorCount];
        Parallel.For(0, parts.Length, i => parts[i] =
            Count(rows, (int)((long)rows.Length * i / parts.Length), (int)((long)rows.Length * (i + 1) / parts.Length)));
        for (var i = 1; i < parts.Length; i++)
            parts[0].Add(parts[i]);
        return parts[0];
    }

    Histogram Count(int[] rows, int from, int to)
    {
        var histogram = new Histogram(_columns.Length);
        histogram.Add(lessons, rows.AsSpan(from, to - from), _columns, slopes);
        return histogram;
    }

    Leaf Measure(int node, Range rows, Vector128<long> sum, Histogram histogram)
    {
        _tree.SetValue(node, (float)(-Slope.First(sum) / (Slope.Second(sum) + growth.Ridge) * growth.Rate));
        var best = default(Split);
        if (rows.End.Value - rows.Start.Value >= 2 * growth.LeastRows)
            for (var place = 0; place < _columns.Length; place++)
                best = Better(best, place, histogram.Column(place), sum);
        return new Leaf(node, rows, sum, histogram, best);
    }

    Split Better(Split best, int place, ReadOnlySpan<Vector128<long>> column, Vector128<long> sum)
    {
        var whole = Gain(sum);
        var left = Vector128<long>.Zero;
        for (var threshold = 0; threshold < bins.Edges(_columns[place]); threshold++)
        {
            left += column[threshold];
            var right = sum - left;
            if (Slope.Second(left) < growth.LeastCurvature || Slope.Second(right) < growth.LeastCurvature)
                continue;
            var gain = Gain(left) + Gain(right) - whole;
            if (gain > best.Gain)
                best = new Split(place, threshold, gain);
        }
        return best;
    }

    double Gain(Vector128<long> sum) => Slope.First(sum) * Slope.First(sum) / (Slope.Second(sum) + growth.Ridge);
}
