using System.Numerics;
using System.Runtime.InteropServices;

namespace Casus.Language.Network;

/// <summary>The place of the largest number. Quicker than a search that looks for numbers that are none: a network gives none.</summary>
static class Largest
{
    /// <summary>The first place of the largest of one or more numbers.</summary>
    public static int Of(ReadOnlySpan<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var (largest, i) = (float.NegativeInfinity, 0);
        if (values.Length >= Vector<float>.Count)
        {
            var best = Vector.LoadUnsafe(ref first);
            for (i = Vector<float>.Count; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
                best = Vector.MaxNative(best, Vector.LoadUnsafe(ref first, (nuint)i));
            for (var lane = 0; lane < Vector<float>.Count; lane++)
                largest = Math.Max(largest, best[lane]);
        }
        for (; i < values.Length; i++)
            largest = Math.Max(largest, values[i]);
        return Math.Max(0, values.IndexOf(largest));
    }
}
