namespace Casus.Analysis.Forecast.Trees;

/// <summary>A regression tree over bins. Node 0 is the root; a node whose column is −1 is a leaf.</summary>
public sealed class Tree
{
    readonly List<Node> _nodes = [new(-1, 0, 0, 0, 0)];

    /// <summary>A row goes left where its bin in the column is at most the threshold. Inner nodes keep the value they would have as leaves.</summary>
    internal readonly record struct Node(short Column, byte Threshold, short Left, short Right, float Value);

    internal IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>The value of the leaf a row falls into.</summary>
    public float Value(ReadOnlySpan<byte> row)
    {
        var nodes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes);
        ref readonly var node = ref nodes[0];
        while (node.Column >= 0)
            node = ref nodes[row[node.Column] <= node.Threshold ? node.Left : node.Right];
        return node.Value;
    }

    /// <summary>
    /// Adds to each column what its splits on the path of a row changed in the value (Saabas 2014). The sum over the
    /// columns and the root is the value.
    /// </summary>
    public void Attribute(ReadOnlySpan<byte> row, double[] columns)
    {
        var node = _nodes[0];
        while (node.Column >= 0)
        {
            var next = _nodes[row[node.Column] <= node.Threshold ? node.Left : node.Right];
            columns[node.Column] += next.Value - node.Value;
            node = next;
        }
    }

    internal void SetValue(int node, float value) => _nodes[node] = _nodes[node] with { Value = value };

    internal (int Left, int Right) Split(int node, int column, int threshold)
    {
        var left = _nodes.Count;
        _nodes.Add(new(-1, 0, 0, 0, 0));
        _nodes.Add(new(-1, 0, 0, 0, 0));
        _nodes[node] = _nodes[node] with { Column = (short)column, Threshold = (byte)threshold, Left = (short)left, Right = (short)(left + 1) };
        return (left, left + 1);
    }
}
