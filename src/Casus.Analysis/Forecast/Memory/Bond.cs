namespace Casus.Analysis.Forecast.Memory;

/// <summary>All that is remembered of one actor towards another: a strand a relation, and the pulse of all together.</summary>
sealed class Bond(int other)
{
    Strand[] _strands = new Strand[1];
    int _count;

    public int Other => other;

    /// <summary>All relations together. A field, because a pulse beats in place.</summary>
    public Pulse Pulse;

    public ReadOnlySpan<Strand> Strands => _strands.AsSpan(0, _count);

    /// <summary>The place of a relation's strand, or −1.</summary>
    public int Find(int relation)
    {
        for (var i = 0; i < _count; i++)
            if (_strands[i].Relation == relation)
                return i;
        return -1;
    }

    /// <summary>Adds an act; says whether it is the first of its relation.</summary>
    public bool Beat(int relation, int day)
    {
        Pulse.Beat(day);
        var place = Find(relation);
        var first = place < 0;
        if (first)
            place = Append(relation);
        _strands[place].Pulse.Beat(day);
        return first;
    }

    int Append(int relation)
    {
        if (_count == _strands.Length)
            Array.Resize(ref _strands, Math.Max(4, 2 * _count));
        _strands[_count].Relation = relation;
        return _count++;
    }
}
