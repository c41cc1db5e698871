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

    public float Score(float[] row)
    {
        var sum = 0f;
        foreach (var tree in _trees)
        {
            var node = tree[0];
            while (node.Feature >= 0)
                node = tree[row[node.Feature] <= node.Value ? node.Left : node.Right];
            sum += node.Value;
        }
        return 1 / (1 + MathF.Exp(-sum));
    }

    static Node ToNode(string[] row) =>
        new(Integer(row[1]), float.Parse(row[2], CultureInfo.InvariantCulture), Integer(row[3]), Integer(row[4]));

    static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
