using System.Globalization;
using Casus.Clean.Markup;

namespace Casus.Eval.Pages;

/// <summary>
/// Trains boosted trees for the logistic loss (Friedman 2001; histograms and second-order gains as in Chen and Guestrin 2016,
/// "XGBoost", section 2). The same samples and seed give the same trees.
/// </summary>
sealed class Boosting(IReadOnlyList<float[]> rows, bool[] labels, float[] weights)
{
    const int Trees = 110;
    const int Depth = 6;
    const int Bins = 64;
    const float Rate = 0.12f;
    const float Smoothing = 5;
    const float LeastGain = 0.5f;
    const double RowShare = 0.4;
    const double FeatureShare = 0.35;

    readonly int _features = rows[0].Length;
    readonly Random _random = new(20260101);
    float[][] _thresholds = [];
    byte[] _binned = [];

    public List<Forest.Node[]> Train()
    {
        _thresholds = [.. Enumerable.Range(0, _features).Select(Thresholds)];
        _binned = Bin();
        var sums = new float[rows.Count];
        var trees = new List<Forest.Node[]>();
        for (var tree = 0; tree < Trees; tree++)
            trees.Add(Grow(sums));
        return trees;
    }

    /// <summary>Writes trees in the form that <see cref="Forest.Read"/> reads.</summary>
    public static void Write(IEnumerable<Forest.Node[]> trees, TextWriter writer)
    {
        foreach (var (tree, nodes) in trees.Index())
            foreach (var node in nodes)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tree}\t{node.Feature}\t{node.Value:G5}\t{node.Left}\t{node.Right}"));
    }

    Forest.Node[] Grow(float[] sums)
    {
        var (gradients, hessians) = Derivatives(sums);
        var sample = Enumerable.Range(0, rows.Count).Where(_ => _random.NextDouble() < RowShare).ToArray();
        var features = Enumerable.Range(0, _features).Where(_ => _random.NextDouble() < FeatureShare).ToArray();
        var nodes = new List<Forest.Node>();
        Split(sample, features, (gradients, hessians), nodes, 0);
        var tree = nodes.ToArray();
        for (var row = 0; row < rows.Count; row++)
            sums[row] += Leaf(tree, rows[row]);
        return tree;
    }

    static float Leaf(Forest.Node[] tree, float[] row)
    {
        var node = tree[0];
        while (node.Feature >= 0)
            node = tree[row[node.Feature] <= node.Value ? node.Left : node.Right];
        return node.Value;
    }

    (float[] Gradients, float[] Hessians) Derivatives(float[] sums)
    {
        var gradients = new float[sums.Length];
        var hessians = new float[sums.Length];
        for (var row = 0; row < sums.Length; row++)
        {
            var share = 1 / (1 + MathF.Exp(-sums[row]));
            gradients[row] = weights[row] * (share - (labels[row] ? 1 : 0));
            hessians[row] = weights[row] * share * (1 - share);
        }
        return (gradients, hessians);
    }

    // Appends the node for these rows and everything below it; returns its index.
    int Split(int[] sample, int[] features, (float[] G, float[] H) derivatives, List<Forest.Node> nodes, int depth)
    {
        var at = nodes.Count;
        nodes.Add(default);
        double g = 0, h = 0;
        foreach (var row in sample)
        {
            g += derivatives.G[row];
            h += derivatives.H[row];
        }
        var (feature, bin, gain) = depth < Depth && sample.Length > 40 ? Best(sample, features, derivatives, (g, h)) : (-1, 0, 0);
        if (gain < LeastGain || feature < 0)
        {
            nodes[at] = new(-1, (float)(-g / (h + Smoothing)) * Rate, 0, 0);
            return at;
        }
        var left = Split([.. sample.Where(r => _binned[r * _features + feature] <= bin)], features, derivatives, nodes, depth + 1);
        var right = Split([.. sample.Where(r => _binned[r * _features + feature] > bin)], features, derivatives, nodes, depth + 1);
        nodes[at] = new(feature, _thresholds[feature][bin], left, right);
        return at;
    }

    (int Feature, int Bin, double Gain) Best(int[] sample, int[] features, (float[] G, float[] H) derivatives, (double G, double H) sum)
    {
        var histogram = new float[_features * Bins * 2];
        foreach (var row in sample)
        {
            var (g, h) = (derivatives.G[row], derivatives.H[row]);
            var start = row * _features;
            foreach (var feature in features)
            {
                var cell = (feature * Bins + _binned[start + feature]) * 2;
                histogram[cell] += g;
                histogram[cell + 1] += h;
            }
        }
        var best = (Feature: -1, Bin: 0, Gain: 0.0);
        foreach (var feature in features)
        {
            double g = 0, h = 0;
            for (var bin = 0; bin < _thresholds[feature].Length; bin++)
            {
                g += histogram[(feature * Bins + bin) * 2];
                h += histogram[(feature * Bins + bin) * 2 + 1];
                if (h < 1 || sum.H - h < 1)
                    continue;
                var gain = g * g / (h + Smoothing) + (sum.G - g) * (sum.G - g) / (sum.H - h + Smoothing) - sum.G * sum.G / (sum.H + Smoothing);
                if (gain > best.Gain)
                    best = (feature, bin, gain);
            }
        }
        return best;
    }

    // Values between the quantiles of a feature; a row falls into the first bin whose threshold it does not exceed.
    float[] Thresholds(int feature)
    {
        var step = Math.Max(1, rows.Count / 20_000);
        var values = rows.Where((_, i) => i % step == 0).Select(r => r[feature]).Order().ToArray();
        return [.. Enumerable.Range(1, Bins - 1).Select(i => values[(int)((long)i * (values.Length - 1) / Bins)]).Distinct()];
    }

    byte[] Bin()
    {
        var binned = new byte[rows.Count * _features];
        for (var row = 0; row < rows.Count; row++)
            for (var feature = 0; feature < _features; feature++)
            {
                var at = Array.BinarySearch(_thresholds[feature], rows[row][feature]);
                binned[row * _features + feature] = (byte)(at >= 0 ? at : ~at);
            }
        return binned;
    }
}
