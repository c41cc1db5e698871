using System.Numerics;
using System.Runtime.CompilerServices;

namespace Casus.Language.Network;

/// <summary>
/// What <see cref="Recurrence"/> computes, for reading only: bias, gates, cells and output of one sentence in one pass
/// over the products, with nothing kept that only training needs.
/// </summary>
static unsafe class QuickRecurrence
{
    // Beyond 2^±40 a gate is as open or as shut as a float can tell, and products of three powers stay finite.
    const float Farthest = 40;
    const float LogE = 1.44269504f;

    /// <summary>Runs both ways; <paramref name="below"/> is empty in the first layer, <paramref name="cells"/> has one row of the output's width.</summary>
    public static void Run(Matrix products, ReadOnlySpan<float> bias, Matrix cells, Matrix output, Matrix below)
    {
        var hidden = output.Columns / 2;
        cells.Top(1).Clear();
        fixed (float* biases = bias)
            for (var step = 0; step < 2 * products.Rows; step++)
            {
                var row = step < products.Rows ? step : 2 * products.Rows - 1 - step;
                var offset = step < products.Rows ? 0 : hidden;
                var result = output.Row(row) + offset;
                Step(new(products.Row(row) + 3 * offset, biases + 3 * offset, cells.Data + offset, below.Rows > 0 ? below.Row(row) + offset : null, result), hidden);
            }
    }

    // With e = exp(−2z), a = exp(−f), b = exp(−o) the cell is (c′(1+e) + a(1−e)) / (1+a)(1+e): one division serves the three gates.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Step(Place place, int hidden)
    {
        for (var i = 0; i < hidden; i += Vector<float>.Count)
        {
            var candidate = Power((Vector.Load(place.Gate + i) + Vector.Load(place.Bias + i)) * (-2 * LogE));
            var forget = Power((Vector.Load(place.Gate + hidden + i) + Vector.Load(place.Bias + hidden + i)) * -LogE);
            var shut = Vector<float>.One + Power((Vector.Load(place.Gate + 2 * hidden + i) + Vector.Load(place.Bias + 2 * hidden + i)) * -LogE);
            var sum = Vector<float>.One + candidate;
            var whole = sum * (Vector<float>.One + forget);
            var part = Vector.FusedMultiplyAdd(Vector.Load(place.Cell + i), sum, forget * (Vector<float>.One - candidate));
            var result = part / (whole * shut);
            Vector.Store(result * shut, place.Cell + i);
            Vector.Store(place.Below == null ? result : result + Vector.Load(place.Below + i), place.Result + i);
        }
    }

    // 2^x by a polynomial for the part behind the point (Cephes, exp2f) and the bits of the exponent for the rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector<float> Power(Vector<float> exponent)
    {
        exponent = Vector.MinNative(Vector.MaxNative(exponent, Vector.Create(-Farthest)), Vector.Create(Farthest));
        var whole = Vector.Round(exponent);
        var part = exponent - whole;
        var sum = Vector.FusedMultiplyAdd(Vector.Create(1.535336188e-4f), part, Vector.Create(1.339887440e-3f));
        sum = Vector.FusedMultiplyAdd(sum, part, Vector.Create(9.618437358e-3f));
        sum = Vector.FusedMultiplyAdd(sum, part, Vector.Create(5.550332471e-2f));
        sum = Vector.FusedMultiplyAdd(sum, part, Vector.Create(2.402264791e-1f));
        sum = Vector.FusedMultiplyAdd(sum, part, Vector.Create(6.931472029e-1f));
        sum = Vector.FusedMultiplyAdd(sum, part, Vector<float>.One);
        return sum * Vector.AsVectorSingle((Vector.ConvertToInt32Native(whole) + Vector.Create(127)) << 23);
    }

    readonly struct Place(float* gate, float* bias, float* cell, float* below, float* result)
    {
        public readonly float* Gate = gate;
        public readonly float* Bias = bias;
        public readonly float* Cell = cell;
        public readonly float* Below = below;
        public readonly float* Result = result;
    }
}
