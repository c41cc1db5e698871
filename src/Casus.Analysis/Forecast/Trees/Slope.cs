using System.Runtime.Intrinsics;

namespace Casus.Analysis.Forecast.Trees;

/// <summary>
/// First and second derivative of the loss, side by side in fixed point. Sums of whole numbers do not depend on their
/// order, so the same trees grow on any number of cores.
/// </summary>
static class Slope
{
    const double Scale = 1 << 30;

    public static Vector128<long> Of(double first, double second) =>
        Vector128.Create((long)(first * Scale), (long)(second * Scale));

    public static double First(Vector128<long> sum) => sum[0] / Scale;

    public static double Second(Vector128<long> sum) => sum[1] / Scale;
}
