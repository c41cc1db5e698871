using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>
/// What the first layer makes of a word form as left neighbour, as the word itself and as right neighbour: the layer is
/// linear in its window, so these rows are computed once a form and only added up afterwards. Filled as forms are met,
/// never emptied; readers take no lock.
/// </summary>
sealed unsafe class FormCache(int width)
{
    const int Capacity = 8192;
    const int Slots = 4 * Capacity;
    readonly ulong[] _keys = new ulong[Slots];
    readonly int[] _rows = new int[Slots];
    readonly FloatBuffer _values = new((long)Capacity * width);
    readonly Lock _gate = new();
    int _count;

    /// <summary>The row of a form, or null.</summary>
    public float* Find(ulong form)
    {
        for (var slot = Slot(form); ; slot = Next(slot))
        {
            var key = Volatile.Read(ref _keys[slot]);
            if (key == form)
                return _values.Data + (long)_rows[slot] * width;
            if (key == 0)
                return null;
        }
    }

    /// <summary>Keeps a row for a form, if there is room.</summary>
    public void Add(ulong form, ReadOnlySpan<float> row)
    {
        lock (_gate)
        {
            if (_count == Capacity || form == 0 || Find(form) != null)
                return;
            var slot = Slot(form);
            while (_keys[slot] != 0)
                slot = Next(slot);
            row.CopyTo(new(_values.Data + (long)_count * width, width));
            _rows[slot] = _count++;
            Volatile.Write(ref _keys[slot], form);
        }
    }

    static int Slot(ulong hash) => (int)(hash & (Slots - 1));

    static int Next(int slot) => (slot + 1) & (Slots - 1);
}
