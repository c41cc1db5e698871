using System.Runtime.Intrinsics;

namespace Casus.Analysis.Forecast.Trees;

/// <summary>A ranker of boosted trees: the score of a row is the sum of the trees' values.</summary>
sealed class Forest(Bins bins, IReadOnlyList<Tree> trees)
{
    public Bins Bins => bins;

    public IReadOnlyList<Tree> Trees => trees;

    /// <summary>Scores rows of bins that lie one after the other.</summary>
    public void Score(ReadOnlySpan<byte> rows, Span<double> scores)
    {
        scores.Clear();
        foreach (var tree in trees)
            for (var i = 0; i < scores.Length; i++)
                scores[i] += tree.Value(rows.Slice(i * bins.Columns, bins.Columns));
    }

    /// <summary>What each column adds to the score of a row, by the splits on its paths.</summary>
    public double[] Attribute(ReadOnlySpan<byte> row)
    {
        var columns = new double[bins.Columns];
        foreach (var tree in trees)
            tree.Attribute(row, columns);
        return columns;
    }

    /// <summary>Learns from lessons by gradient boosting (Friedman 2001), each tree on a random part of queries and columns (2002).</summary>
    public static Forest Learn(Lessons lessons, Bins bins, Growth growth, int seed)
    {
        var random = new Random(seed);
        var scores = new float[lessons.Rows];
        var slopes = new Vector128<long>[lessons.Rows];
        var trees = new List<Tree>();
        while (trees.Count < growth.Trees && lessons.Queries > 0)
        {
            var queries = Some(random, lessons.Queries, growth.QueryShare);
            Parallel.ForEach(queries, query => Listwise.Slopes(lessons, query, scores, slopes));
            var tree = new TreeGrower(lessons, bins, growth, slopes)
                .Grow(Rows(lessons, queries), Some(random, lessons.Columns, growth.ColumnShare));
            Parallel.For(0, lessons.Queries, query => Correct(lessons, query, scores, tree));
            trees.Add(tree);
        }
        return new Forest(bins, trees);
    }

    /// <summary>A random part of the numbers below a count, never empty.</summary>
    static int[] Some(Random random, int count, double share)
    {
        int[] some = [.. Enumerable.Range(0, count).Where(_ => random.NextDouble() < share)];
        return some.Length > 0 ? some : [0];
    }

    static int[] Rows(Lessons lessons, int[] queries)
    {
        var rows = new int[queries.Select(lessons.Of).Sum(r => r.To - r.From)];
        var place = 0;
        foreach (var (from, to) in queries.Select(lessons.Of))
            for (var row = from; row < to; row++)
                rows[place++] = row;
        return rows;
    }

    static void Correct(Lessons lessons, int query, float[] scores, Tree tree)
    {
        var (from, to) = lessons.Of(query);
        for (var row = from; row < to; row++)
            scores[row] += tree.Value(lessons[row]);
    }
}
