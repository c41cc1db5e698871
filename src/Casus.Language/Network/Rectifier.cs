using System.Numerics;
using System.Runtime.InteropServices;

namespace Casus.Language.Network;

/// <summary>The leaky rectifier: negative values shrink to a tenth. Columns are a multiple of 16.</summary>
static class Rectifier
{
    public const float Slope = 0.1f;

    public static void Leak(Matrix matrix)
    {
        for (var row = 0; row < matrix.Rows; row++)
            foreach (ref var values in MemoryMarshal.Cast<float, Vector<float>>(matrix[row]))
                values = Vector.Max(values, values * Slope);
    }
}
