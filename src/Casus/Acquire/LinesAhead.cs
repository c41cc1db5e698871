namespace Casus.Acquire;

/// <summary>Lines that can be looked at before they are taken; a line that is too long is null.</summary>
sealed class LinesAhead(TextReader reader) : IDisposable
{
    readonly IEnumerator<string?> _rest = LineReader.Lines(reader).GetEnumerator();
    readonly List<string?> _seen = [];
    int _taken;

    /// <summary>The number of the next line, counted from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Whether there is a line so many lines ahead, 0 being the next.</summary>
    public bool Has(int ahead)
    {
        while (_taken + ahead >= _seen.Count)
        {
            if (!_rest.MoveNext())
                return false;
            _seen.Add(_rest.Current);
        }
        return true;
    }

    public string? At(int ahead) => _seen[_taken + ahead];

    public void Take(int lines)
    {
        _taken += lines;
        Number += lines;
        if (_taken < _seen.Count && _taken < 1000)
            return;
        _seen.RemoveRange(0, _taken);
        _taken = 0;
    }

    public void Dispose() => _rest.Dispose();
}
