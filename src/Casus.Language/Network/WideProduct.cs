using System.Runtime.CompilerServices;

namespace Casus.Language.Network;

/// <summary>The product in tiles of six rows and four vectors, for machines with 32 vector registers.</summary>
static unsafe class WideProduct<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : struct
{
    const int Rows = 6;

    /// <summary>Whole tiles here, what is left of rows and columns by the narrower product.</summary>
    public static void Run(Matrix left, Matrix right, Matrix target, bool accumulate)
    {
        var width = 4 * TLanes.Count;
        var (rows, columns) = (target.Rows / Rows * Rows, target.Columns / width * width);
        for (var column = 0; column < columns; column += width)
            for (var row = 0; row < rows; row += Rows)
                Tile(left.Slice(row, Rows), right.Data + column, right.Stride, target.Slice(row, Rows).Band(column, 0), accumulate);
        if (rows < target.Rows && columns > 0)
            NarrowProduct<TLanes, TVector>.Run(left.Slice(rows, left.Rows - rows), right.Band(0, columns), target.Slice(rows, target.Rows - rows).Band(0, columns), accumulate);
        if (columns < target.Columns)
            NarrowProduct<TLanes, TVector>.Run(left, right.Band(columns, target.Columns - columns), target.Band(columns, target.Columns - columns), accumulate);
    }

    // Six rows at once: each vector of the right side is loaded once and used six times, and 24 sums hide the latency of the adder.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile(Matrix left, float* right, int stride, Matrix target, bool accumulate)
    {
        float* a0 = left.Data, a1 = left.Row(1), a2 = left.Row(2), a3 = left.Row(3), a4 = left.Row(4), a5 = left.Row(5);
        var (c00, c01, c02, c03) = Start(target.Row(0), accumulate);
        var (c10, c11, c12, c13) = Start(target.Row(1), accumulate);
        var (c20, c21, c22, c23) = Start(target.Row(2), accumulate);
        var (c30, c31, c32, c33) = Start(target.Row(3), accumulate);
        var (c40, c41, c42, c43) = Start(target.Row(4), accumulate);
        var (c50, c51, c52, c53) = Start(target.Row(5), accumulate);
        for (var k = 0; k < left.Columns; k++, right += stride)
        {
            var b0 = TLanes.Load(right);
            var b1 = TLanes.Load(right + TLanes.Count);
            var b2 = TLanes.Load(right + 2 * TLanes.Count);
            var b3 = TLanes.Load(right + 3 * TLanes.Count);
            var x0 = TLanes.Broadcast(a0[k]);
            c00 = TLanes.MultiplyAdd(x0, b0, c00);
            c01 = TLanes.MultiplyAdd(x0, b1, c01);
            c02 = TLanes.MultiplyAdd(x0, b2, c02);
            c03 = TLanes.MultiplyAdd(x0, b3, c03);
            var x1 = TLanes.Broadcast(a1[k]);
            c10 = TLanes.MultiplyAdd(x1, b0, c10);
            c11 = TLanes.MultiplyAdd(x1, b1, c11);
            c12 = TLanes.MultiplyAdd(x1, b2, c12);
            c13 = TLanes.MultiplyAdd(x1, b3, c13);
            var x2 = TLanes.Broadcast(a2[k]);
            c20 = TLanes.MultiplyAdd(x2, b0, c20);
            c21 = TLanes.MultiplyAdd(x2, b1, c21);
            c22 = TLanes.MultiplyAdd(x2, b2, c22);
            c23 = TLanes.MultiplyAdd(x2, b3, c23);
            var x3 = TLanes.Broadcast(a3[k]);
            c30 = TLanes.MultiplyAdd(x3, b0, c30);
            c31 = TLanes.MultiplyAdd(x3, b1, c31);
            c32 = TLanes.MultiplyAdd(x3, b2, c32);
            c33 = TLanes.MultiplyAdd(x3, b3, c33);
            var x4 = TLanes.Broadcast(a4[k]);
            c40 = TLanes.MultiplyAdd(x4, b0, c40);
            c41 = TLanes.MultiplyAdd(x4, b1, c41);
            c42 = TLanes.MultiplyAdd(x4, b2, c42);
            c43 = TLanes.MultiplyAdd(x4, b3, c43);
            var x5 = TLanes.Broadcast(a5[k]);
            c50 = TLanes.MultiplyAdd(x5, b0, c50);
            c51 = TLanes.MultiplyAdd(x5, b1, c51);
            c52 = TLanes.MultiplyAdd(x5, b2, c52);
            c53 = TLanes.MultiplyAdd(x5, b3, c53);
        }
        Finish(target.Row(0), (c00, c01, c02, c03));
        Finish(target.Row(1), (c10, c11, c12, c13));
        Finish(target.Row(2), (c20, c21, c22, c23));
        Finish(target.Row(3), (c30, c31, c32, c33));
        Finish(target.Row(4), (c40, c41, c42, c43));
        Finish(target.Row(5), (c50, c51, c52, c53));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (TVector, TVector, TVector, TVector) Start(float* target, bool accumulate) => !accumulate ? default :
    (
        TLanes.Load(target),
        TLanes.Load(target + TLanes.Count),
        TLanes.Load(target + 2 * TLanes.Count),
        TLanes.Load(target + 3 * TLanes.Count)
    );

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Finish(float* target, (TVector First, TVector Second, TVector Third, TVector Fourth) sums)
    {
        TLanes.Store(sums.First, target);
        TLanes.Store(sums.Second, target + TLanes.Count);
        TLanes.Store(sums.Third, target + 2 * TLanes.Count);
        TLanes.Store(sums.Fourth, target + 3 * TLanes.Count);
    }
}
