using System.Globalization;

namespace Casus.Clean.Markup;

/// <summary>
/// Boosted regression trees (Friedman 2001, "Greedy function approximation"): a share between 0 and 1 for a row of features.
/// The table has one node a line: tree, feature or -1 for a leaf, threshold or leaf value, and the nodes to go to when the
/// feature is at most the threshold and when it is greater.
/// </summary>
sealed class Forest
{
    readonly Node[][] _trees;

    public readonly record struct Node(int Feature, float Value, int Left, int Right);

    public Forest(IEnumerable<Node[]> trees) => _trees = [.. trees];

    public static Forest Read(string table) =>
        new(Table.Rows(table).GroupBy(r => r[0]).Select(g => g.Select(ToNode).ToArray()));

    /// <summary>The share of each row, tree by tree: one tree fits into the nearest cache, all of them do not.</summary>
    public float[] Scores(float[][] rows)
    {
        var sums = new float[rows.Length];
        foreach (var tree in _trees)
            for (var i = 0; i < rows.Length; i++)
                sums[i] += Leaf(tree, rows[i]);
        for (var i = 0; i < sums.Length; i++)
            sums[i] = 1 / (1 + MathF.Exp(-sums[i]));
        return sums;
    }

    static float Leaf(Node[] tree, float[] row)
    {
        ref readonly var node = ref tree[0];
        while (node.Feature >= 0)
            node = ref tree[row[node.Feature] <= node.Value ? node.Left : node.Right];
        return node.Value;
    }

    static Node ToNode(string[] row) =>
        new(Integer(row[1]), float.Parse(row[2], CultureInfo.InvariantCulture), Integer(row[3]), Integer(row[4]));

    static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
