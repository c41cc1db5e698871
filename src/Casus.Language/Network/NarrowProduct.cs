using System.Runtime.CompilerServices;

namespace Casus.Language.Network;

/// <summary>The product in tiles of six rows and two vectors, for machines with 16 vector registers and for what wider tiles leave.</summary>
static unsafe class NarrowProduct<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : struct
{
    const int Rows = 6;

    public static void Run(Matrix left, Matrix right, Matrix target, bool accumulate)
    {
        var column = 0;
        for (; column + 2 * TLanes.Count <= target.Columns; column += 2 * TLanes.Count)
        {
            var row = 0;
            var band = right.Data + column;
            for (; row + Rows <= target.Rows; row += Rows)
                Tile(left.Slice(row, Rows), band, right.Stride, target.Slice(row, Rows).Band(column, 0), accumulate);
            for (; row < target.Rows; row++)
                Strip(left.Slice(row, 1), band, right.Stride, target.Slice(row, 1).Band(column, 0), accumulate);
        }
        for (; column < target.Columns; column += TLanes.Count)
        {
            var row = 0;
            for (; row + 4 <= target.Rows; row += 4)
                Column(left.Slice(row, 4), right.Data + column, right.Stride, target.Slice(row, 4).Band(column, 0), accumulate);
            for (; row < target.Rows; row++)
                Single(left.Slice(row, 1), right.Data + column, right.Stride, target.Row(row) + column, accumulate);
        }
    }

    // Six rows at once: each vector of the right side is loaded once and used six times, and twelve sums hide the latency of the adder.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile(Matrix left, float* right, int stride, Matrix target, bool accumulate)
    {
        float* a0 = left.Data, a1 = left.Row(1), a2 = left.Row(2), a3 = left.Row(3), a4 = left.Row(4), a5 = left.Row(5);
        var (c00, c01) = Start(target.Row(0), accumulate);
        var (c10, c11) = Start(target.Row(1), accumulate);
        var (c20, c21) = Start(target.Row(2), accumulate);
        var (c30, c31) = Start(target.Row(3), accumulate);
        var (c40, c41) = Start(target.Row(4), accumulate);
        var (c50, c51) = Start(target.Row(5), accumulate);
        for (var k = 0; k < left.Columns; k++, right += stride)
        {
            var b0 = TLanes.Load(right);
            var b1 = TLanes.Load(right + TLanes.Count);
            var x0 = TLanes.Broadcast(a0[k]);
            c00 = TLanes.MultiplyAdd(x0, b0, c00);
            c01 = TLanes.MultiplyAdd(x0, b1, c01);
            var x1 = TLanes.Broadcast(a1[k]);
            c10 = TLanes.MultiplyAdd(x1, b0, c10);
            c11 = TLanes.MultiplyAdd(x1, b1, c11);
            var x2 = TLanes.Broadcast(a2[k]);
            c20 = TLanes.MultiplyAdd(x2, b0, c20);
            c21 = TLanes.MultiplyAdd(x2, b1, c21);
            var x3 = TLanes.Broadcast(a3[k]);
            c30 = TLanes.MultiplyAdd(x3, b0, c30);
            c31 = TLanes.MultiplyAdd(x3, b1, c31);
            var x4 = TLanes.Broadcast(a4[k]);
            c40 = TLanes.MultiplyAdd(x4, b0, c40);
            c41 = TLanes.MultiplyAdd(x4, b1, c41);
            var x5 = TLanes.Broadcast(a5[k]);
            c50 = TLanes.MultiplyAdd(x5, b0, c50);
            c51 = TLanes.MultiplyAdd(x5, b1, c51);
        }
        Finish(target.Row(0), (c00, c01));
        Finish(target.Row(1), (c10, c11));
        Finish(target.Row(2), (c20, c21));
        Finish(target.Row(3), (c30, c31));
        Finish(target.Row(4), (c40, c41));
        Finish(target.Row(5), (c50, c51));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Strip(Matrix left, float* right, int stride, Matrix target, bool accumulate)
    {
        var (c0, c1) = Start(target.Data, accumulate);
        for (var k = 0; k < left.Columns; k++, right += stride)
        {
            var x = TLanes.Broadcast(left.Data[k]);
            c0 = TLanes.MultiplyAdd(x, TLanes.Load(right), c0);
            c1 = TLanes.MultiplyAdd(x, TLanes.Load(right + TLanes.Count), c1);
        }
        Finish(target.Data, (c0, c1));
    }

    // Four rows and one vector: four chains of sums that do not wait for each other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Column(Matrix left, float* right, int stride, Matrix target, bool accumulate)
    {
        float* a0 = left.Data, a1 = left.Row(1), a2 = left.Row(2), a3 = left.Row(3);
        var (c0, c1, c2, c3) = (Begin(target.Row(0), accumulate), Begin(target.Row(1), accumulate), Begin(target.Row(2), accumulate), Begin(target.Row(3), accumulate));
        for (var k = 0; k < left.Columns; k++, right += stride)
        {
            var b = TLanes.Load(right);
            c0 = TLanes.MultiplyAdd(TLanes.Broadcast(a0[k]), b, c0);
            c1 = TLanes.MultiplyAdd(TLanes.Broadcast(a1[k]), b, c1);
            c2 = TLanes.MultiplyAdd(TLanes.Broadcast(a2[k]), b, c2);
            c3 = TLanes.MultiplyAdd(TLanes.Broadcast(a3[k]), b, c3);
        }
        TLanes.Store(c0, target.Row(0));
        TLanes.Store(c1, target.Row(1));
        TLanes.Store(c2, target.Row(2));
        TLanes.Store(c3, target.Row(3));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Single(Matrix left, float* right, int stride, float* target, bool accumulate)
    {
        var sum = Begin(target, accumulate);
        for (var k = 0; k < left.Columns; k++, right += stride)
            sum = TLanes.MultiplyAdd(TLanes.Broadcast(left.Data[k]), TLanes.Load(right), sum);
        TLanes.Store(sum, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TVector Begin(float* target, bool accumulate) => accumulate ? TLanes.Load(target) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (TVector, TVector) Start(float* target, bool accumulate) => !accumulate ? default :
    (
        TLanes.Load(target),
        TLanes.Load(target + TLanes.Count)
    );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Finish(float* target, (TVector First, TVector Second) sums)
    {
        TLanes.Store(sums.First, target);
        TLanes.Store(sums.Second, target + TLanes.Count);
    }
}
