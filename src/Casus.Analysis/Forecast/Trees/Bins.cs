namespace Casus.Analysis.Forecast.Trees;

/// <summary>Cuts each column into at most 64 bins of about equal numbers of rows; trees see bins only.</summary>
sealed class Bins
{
    /// <summary>So few that the sums of a histogram stay in the fastest cache.</summary>
    public const int Most = 64;

    readonly float[][] _edges;

    Bins(float[][] edges) => _edges = edges;

    public int Columns => _edges.Length;

    /// <summary>How many edges a column has; its bins are 0 to this, below <see cref="Most"/>.</summary>
    public int Edges(int column) => _edges[column].Length;

    public static Bins Of(IReadOnlyList<float[]> rows, int columns)
    {
        var edges = new float[columns][];
        Parallel.For(0, columns, column => edges[column] = Quantiles([.. rows.Select(row => row[column])]));
        return new Bins(edges);
    }

    public void Put(ReadOnlySpan<float> row, Span<byte> into)
    {
        for (var column = 0; column < into.Length; column++)
            into[column] = Bin(_edges[column], row[column]);
    }

    static byte Bin(float[] edges, float value)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (value > edges[middle])
                low = middle + 1;
            else
                high = middle;
        }
        return (byte)low;
    }

    static float[] Quantiles(float[] values)
    {
        Array.Sort(values);
        var edges = new List<float>();
        for (var i = 1; i < Most && values.Length > 0; i++)
        {
            var edge = values[(long)i * (values.Length - 1) / Most];
            if (edges.Count == 0 || edge > edges[^1])
                edges.Add(edge);
        }
        return [.. edges];
    }
}
