using System.Runtime.InteropServices;

namespace Casus.Language.Forms;

/// <summary>
/// A row of <typeparamref name="T"/> for each form met, by the hash of the form: what is costly to work out and never
/// changes is worked out once. Filled up to a limit, never emptied; readers take no lock.
/// </summary>
sealed unsafe class FormCache<T>(int width)
    where T : unmanaged
{
    const int Capacity = 1 << 14;
    const int Slots = 4 * Capacity;
    const int Alignment = 64;
    readonly ulong[] _keys = new ulong[Slots];
    readonly int[] _rows = new int[Slots];
    readonly T* _values = (T*)NativeMemory.AlignedAlloc((nuint)((long)Capacity * width * sizeof(T)), Alignment);
    readonly Lock _gate = new();
    int _count;

    ~FormCache() => NativeMemory.AlignedFree(_values);

    /// <summary>The row of a form, or null; it stays where it is as long as this cache lives.</summary>
    public T* Find(ulong form)
    {
        for (var slot = Slot(form); ; slot = Next(slot))
        {
            var key = Volatile.Read(ref _keys[slot]);
            if (key == 0)
                return null;
            if (key == form)
                return _values + (long)_rows[slot] * width;
        }
    }

    /// <summary>Keeps a row for a form, if there is room; a rare one only leaves room for others.</summary>
    public void Add(ulong form, ReadOnlySpan<T> row, bool isRare = false)
    {
        lock (_gate)
        {
            if (_count >= (isRare ? Capacity / 2 : Capacity) || form == 0 || Find(form) != null)
                return;
            var slot = Slot(form);
            while (_keys[slot] != 0)
                slot = Next(slot);
            row.CopyTo(new(_values + (long)_count * width, width));
            _rows[slot] = _count++;
            Volatile.Write(ref _keys[slot], form);
        }
    }

    static int Slot(ulong hash) => (int)(hash & (Slots - 1));

    static int Next(int slot) => (slot + 1) & (Slots - 1);
}
