namespace Casus.Language.Network;

/// <summary>The leaky rectifier: negative values shrink to a tenth.</summary>
static class Rectifier
{
    public const float Slope = 0.1f;

    public static void Leak(Matrix matrix)
    {
        for (var row = 0; row < matrix.Rows; row++)
            foreach (ref var value in matrix[row])
                value = Math.Max(value, value * Slope);
    }
}
