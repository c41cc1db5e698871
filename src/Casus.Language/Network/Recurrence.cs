using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Casus.Language.Network;

/// <summary>
/// The quasi-recurrent layer (Bradbury et al. 2017) without a recurrent matrix, both directions:
/// c = f·c′ + (1−f)·z, h = o·c, plus the layer below from the second layer on. Rows hold z, f, o of the
/// forward direction, then of the backward direction.
/// </summary>
static unsafe class Recurrence
{
    /// <summary>Turns products into gates: tanh for candidates, sigmoid for forget and output gates.</summary>
    public static void Open(Matrix gates, int hidden)
    {
        for (var row = 0; row < gates.Rows; row++)
            for (var direction = 0; direction < 2; direction++)
            {
                var half = gates[row].Slice(direction * 3 * hidden, 3 * hidden);
                TensorPrimitives.Tanh(half[..hidden], half[..hidden]);
                TensorPrimitives.Sigmoid(half[hidden..], half[hidden..]);
            }
    }

    /// <summary>Runs over one sentence both ways; <paramref name="below"/> is empty in the first layer.</summary>
    public static void Scan(Matrix gates, Matrix cells, Matrix output, Matrix below)
    {
        var hidden = output.Columns / 2;
        for (var step = 0; step < gates.Rows; step++)
            Step(gates, cells, output, new(step, step - 1, 0, hidden));
        for (var step = gates.Rows - 1; step >= 0; step--)
            Step(gates, cells, output, new(step, step + 1 < gates.Rows ? step + 1 : -1, 1, hidden));
        if (below.Rows > 0)
            for (var row = 0; row < gates.Rows; row++)
                TensorPrimitives.Add(output[row], below[row], output[row]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Step(Matrix gates, Matrix cells, Matrix output, Place place)
    {
        var (hidden, offset) = (place.Hidden, place.Direction * place.Hidden);
        var gate = gates.Row(place.Row) + 3 * offset;
        var cell = cells.Row(place.Row) + offset;
        var before = place.Before < 0 ? null : cells.Row(place.Before) + offset;
        var result = output.Row(place.Row) + offset;
        for (var i = 0; i < hidden; i += Vector<float>.Count)
        {
            var candidate = Vector.Load(gate + i);
            var previous = before == null ? Vector<float>.Zero : Vector.Load(before + i);
            var next = Vector.Load(gate + hidden + i) * (previous - candidate) + candidate;
            Vector.Store(next, cell + i);
            Vector.Store(Vector.Load(gate + 2 * hidden + i) * next, result + i);
        }
    }

    readonly record struct Place(int Row, int Before, int Direction, int Hidden);
}
