namespace Casus.Analysis.Forecast.Trees;

/// <summary>
/// What the ranker learns from: rows of bins in blocks, with the query each belongs to, whether it is an answer, and how
/// many rows it stands for (a sampled row for those left out).
/// </summary>
sealed class Lessons(int columns)
{
    const int BlockBits = 16;
    const int Block = 1 << BlockBits;

    readonly List<byte[]> _blocks = [];
    readonly List<bool> _answers = [];
    readonly List<float> _weights = [];
    readonly List<int> _starts = [0];

    public int Columns => columns;

    public int Rows => _answers.Count;

    public int Queries => _starts.Count - 1;

    public bool IsAnswer(int row) => _answers[row];

    public float Weight(int row) => _weights[row];

    /// <summary>The rows of a query: from the first to before the second.</summary>
    public (int From, int To) Of(int query) => (_starts[query], _starts[query + 1]);

    public ReadOnlySpan<byte> this[int row] => _blocks[row >> BlockBits].AsSpan((row & (Block - 1)) * columns, columns);

    public void Add(ReadOnlySpan<byte> row, bool answer, float weight)
    {
        if (Rows >> BlockBits == _blocks.Count)
            _blocks.Add(new byte[Block * columns]);
        row.CopyTo(_blocks[Rows >> BlockBits].AsSpan((Rows & (Block - 1)) * columns));
        _answers.Add(answer);
        _weights.Add(weight);
    }

    /// <summary>Closes the query to which the rows added since the last call belong.</summary>
    public void EndQuery() => _starts.Add(Rows);

    /// <summary>The block of a row, for loops that have no time to make spans.</summary>
    public byte[] BlockOf(int row, out int offset)
    {
        offset = (row & (Block - 1)) * columns;
        return _blocks[row >> BlockBits];
    }
}
