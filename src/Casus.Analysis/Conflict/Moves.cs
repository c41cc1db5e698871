namespace Casus.Analysis.Conflict;

/// <summary>Where one decision maker can go from each state 0…<see cref="States"/>−1 in one move of its own, R(s): sorted, without the state itself.</summary>
public sealed class Moves
{
    readonly int[] _first;
    readonly int[] _to;
    Moves? _reversed;

    Moves(int[] first, int[] to, bool transitive) => (_first, _to, Transitive) = (first, to, transitive);

    public int States => _first.Length - 1;

    public int Count => _to.Length;

    /// <summary>Whether two moves in a row are a move (or bring it back), so that a sequence gains nothing by them.</summary>
    public bool Transitive { get; }

    public ReadOnlySpan<int> From(int state) => _to.AsSpan(_first[state], _first[state + 1] - _first[state]);

    public bool Contains(int from, int to) => From(from).BinarySearch(to) >= 0;

    /// <summary>The moves listed for each state.</summary>
    /// <exception cref="ArgumentException">A move leads out of the model.</exception>
    public static Moves Of(IReadOnlyList<IReadOnlyCollection<int>> moves)
    {
        foreach (var to in moves.SelectMany(m => m))
            if (to < 0 || to >= moves.Count)
                throw new ArgumentException($"A move leads to state {to}, there are {moves.Count} states.", nameof(moves));
        var listed = Build(moves.Count, s => moves[s].Where(t => t != s).Distinct().Order(), false);
        return new Moves(listed._first, listed._to, listed.IsTransitive());
    }

    /// <summary>Moves known to be transitive or not.</summary>
    internal static Moves Build(int states, Func<int, IEnumerable<int>> from, bool transitive)
    {
        var first = new int[states + 1];
        var to = new List<int>();
        for (var s = 0; s < states; s++)
        {
            to.AddRange(from(s));
            first[s + 1] = to.Count;
        }
        return new Moves(first, [.. to], transitive);
    }

    /// <summary>From where each state can be reached.</summary>
    internal Moves Reversed => _reversed ??= Reverse();

    Moves Reverse()
    {
        var first = new int[_first.Length];
        foreach (var to in _to)
            first[to + 1]++;
        for (var s = 0; s < States; s++)
            first[s + 1] += first[s];
        var next = (int[])first.Clone();
        var from = new int[_to.Length];
        for (var s = 0; s < States; s++)
            foreach (var to in From(s))
                from[next[to]++] = s;
        return new Moves(first, from, Transitive);
    }

    bool IsTransitive()
    {
        for (var s = 0; s < States; s++)
            foreach (var t in From(s))
                foreach (var u in From(t))
                    if (u != s && !Contains(s, u))
                        return false;
        return true;
    }
}
