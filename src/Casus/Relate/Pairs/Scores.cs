namespace Casus.Relate.Pairs;

/// <summary>How alike each sentence of one text is to each of another: what their shared terms weigh, over what they weigh.</summary>
readonly ref struct Scores
{
    [ThreadStatic]
    static double[]? Cells;

    readonly Sketch _shorter;
    readonly Sketch _longer;
    readonly Span<double> _cells;

    public Scores(Sketch shorter, Sketch longer)
    {
        _shorter = shorter;
        _longer = longer;
        var size = shorter.Bags.Length * longer.Bags.Length;
        if (Cells is null || Cells.Length < size)
            Cells = new double[2 * size];
        _cells = Cells.AsSpan(0, size);
        _cells.Clear();
        Share();
        Scale();
    }

    /// <summary>The best partners of the shorter text's sentences.</summary>
    public Best[] Rows() => Partners(_shorter.Bags.Length, _longer.Bags.Length, _longer.Bags.Length, 1);

    /// <summary>The best partners of the longer text's sentences.</summary>
    public Best[] Columns() => Partners(_longer.Bags.Length, _shorter.Bags.Length, 1, _longer.Bags.Length);

    void Share()
    {
        var (mine, theirs, width) = (_shorter.Outline, _longer.Outline, _longer.Bags.Length);
        for (int i = 0, j = 0; i < mine.Terms.Length && j < theirs.Terms.Length;)
        {
            if (mine.Terms[i] == theirs.Terms[j])
            {
                var weight = _shorter.Weights[i];
                var columns = theirs.BagsOf(j);
                foreach (var row in mine.BagsOf(i))
                {
                    var cells = _cells.Slice(row * width, width);
                    foreach (var column in columns)
                        cells[column] += weight;
                }
                (i, j) = (i + 1, j + 1);
            }
            else if (mine.Terms[i] < theirs.Terms[j])
                i++;
            else
                j++;
        }
    }

    // Over half the smaller and half the mean weight of the two: a merged or split sentence still counts.
    void Scale()
    {
        for (var i = 0; i < _shorter.Bags.Length; i++)
            for (var j = 0; j < _longer.Bags.Length; j++)
            {
                var (a, b) = (_shorter.Bags[i].Mass, _longer.Bags[j].Mass);
                _cells[(i * _longer.Bags.Length) + j] /= (Math.Min(a, b) / 2) + ((a + b) / 4);
            }
    }

    Best[] Partners(int sentences, int others, int step, int across)
    {
        var best = new Best[sentences];
        for (var i = 0; i < sentences; i++)
            for (var j = 0; j < others; j++)
                best[i].Take(j, _cells[(i * step) + (j * across)]);
        return best;
    }
}
