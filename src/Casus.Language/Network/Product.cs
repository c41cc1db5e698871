using System.Runtime.Intrinsics;

namespace Casus.Language.Network;

/// <summary>
/// The matrix product, for whatever registers the machine has. Every element is one chain of fused multiply-adds in
/// the order of the inner dimension, so the result does not depend on the width of the registers or on the batch.
/// </summary>
static class Product
{
    /// <summary>target = left · right.</summary>
    public static void Set(Matrix left, Matrix right, Matrix target) => Run(left, right, target, false);

    /// <summary>target += left · right.</summary>
    public static void Add(Matrix left, Matrix right, Matrix target) => Run(left, right, target, true);

    static void Run(Matrix left, Matrix right, Matrix target, bool accumulate)
    {
        if (Vector512.IsHardwareAccelerated)
            WideProduct<Lanes512, Vector512<float>>.Run(left, right, target, accumulate);
        else if (Vector256.IsHardwareAccelerated)
            NarrowProduct<Lanes256, Vector256<float>>.Run(left, right, target, accumulate);
        else
            WideProduct<Lanes128, Vector128<float>>.Run(left, right, target, accumulate);
    }
}
