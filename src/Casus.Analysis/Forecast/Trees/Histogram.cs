using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Casus.Analysis.Forecast.Trees;

/// <summary>Sums of the slopes of rows by column and bin.</summary>
sealed class Histogram(int columns)
{
    readonly Vector128<long>[] _sums = new Vector128<long>[columns * Bins.Most];

    public ReadOnlySpan<Vector128<long>> Column(int place) => _sums.AsSpan(place * Bins.Most, Bins.Most);

    /// <summary>
    /// Adds rows. This loop is where training spends its time: it walks each row once, over the chosen columns, without
    /// bounds checks (columns are below the row's length, a bin is below <see cref="Bins.Most"/>).
    /// </summary>
    public void Add(Lessons lessons, ReadOnlySpan<int> rows, int[] columnsSeen, Vector128<long>[] slopes)
    {
        ref var sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        ref var first = ref MemoryMarshal.GetArrayDataReference(columnsSeen);
        foreach (var row in rows)
        {
            var block = lessons.BlockOf(row, out var offset);
            ref var bins = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(block), offset);
            var slope = slopes[row];
            for (var place = 0; place < columnsSeen.Length; place++)
            {
                int bin = Unsafe.Add(ref bins, Unsafe.Add(ref first, place));
                ref var cell = ref Unsafe.Add(ref sums, place * Bins.Most + bin);
                cell += slope;
            }
        }
    }

    public void Add(Histogram other)
    {
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] += other._sums[i];
    }

    /// <summary>What is left when a part is taken away: the other child of a split.</summary>
    public void Subtract(Histogram part)
    {
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] -= part._sums[i];
    }
}
