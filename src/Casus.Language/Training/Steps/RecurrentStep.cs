using System.Numerics;
using System.Runtime.CompilerServices;
using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>One quasi-recurrent layer, forward and back. From the second layer on the input is added to the output.</summary>
sealed unsafe class RecurrentStep(Gradient gradient, int layer)
{
    readonly Affine _gates = new(gradient, gradient.Weights.Layout.GateWeights[layer], gradient.Weights.Layout.GateBiases[layer]);
    readonly FloatBuffer _cells = new();
    readonly FloatBuffer _output = new();
    readonly FloatBuffer _gateGradient = new();
    readonly FloatBuffer _carried = new();
    Matrix _opened;

    int Hidden => gradient.Weights.Layout.Shape.Hidden;

    public Matrix Forward(Batch batch, Matrix input, Matrix below)
    {
        _opened = _gates.Forward(input);
        Recurrence.Open(_opened, Hidden);
        var cells = _cells.Matrix(batch.Rows, 2 * Hidden);
        var output = _output.Matrix(batch.Rows, 2 * Hidden);
        for (var i = 0; i < batch.Examples.Count; i++)
            Recurrence.Scan(batch.Of(_opened, i), batch.Of(cells, i), batch.Of(output, i), layer == 0 ? default : batch.Of(below, i));
        return output;
    }

    /// <summary>Adds the gradient with respect to the input to <paramref name="inputGradient"/>.</summary>
    public void Backward(Batch batch, Matrix input, Matrix outputGradient, Matrix inputGradient)
    {
        var gateGradient = _gateGradient.Matrix(batch.Rows, 6 * Hidden);
        for (var i = 0; i < batch.Examples.Count; i++)
            for (var direction = 0; direction < 2; direction++)
                ScanBack(batch.Of(_opened, i), batch.Of(outputGradient, i), batch.Of(gateGradient, i), (batch.Starts[i], direction));
        _gates.Backward(input, gateGradient, inputGradient);
    }

    void ScanBack(Matrix gates, Matrix outputGradient, Matrix gateGradient, (int Start, int Direction) place)
    {
        var carried = _carried.ClearMatrix(1, Hidden);
        var cells = _cells.Matrix(place.Start + gates.Rows, 2 * Hidden).Slice(place.Start, gates.Rows);
        for (var step = gates.Rows - 1; step >= 0; step--)
        {
            var row = place.Direction == 0 ? step : gates.Rows - 1 - step;
            var before = step == 0 ? -1 : place.Direction == 0 ? row - 1 : row + 1;
            var offset = place.Direction * Hidden;
            StepBack(
                new(gates.Row(row) + 3 * offset, cells.Row(row) + offset, before < 0 ? null : cells.Row(before) + offset),
                outputGradient.Row(row) + offset, gateGradient.Row(row) + 3 * offset, carried.Data);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void StepBack(State state, float* outputGradient, float* gateGradient, float* carried)
    {
        var hidden = Hidden;
        for (var i = 0; i < hidden; i += Vector<float>.Count)
        {
            var (z, f, o) = (Vector.Load(state.Gate + i), Vector.Load(state.Gate + hidden + i), Vector.Load(state.Gate + 2 * hidden + i));
            var cell = Vector.Load(state.Cell + i);
            var before = state.Before == null ? Vector<float>.Zero : Vector.Load(state.Before + i);
            var output = Vector.Load(outputGradient + i);
            var toCell = Vector.Load(carried + i) + output * o;
            Vector.Store(output * cell * o * (Vector<float>.One - o), gateGradient + 2 * hidden + i);
            Vector.Store(toCell * (before - z) * f * (Vector<float>.One - f), gateGradient + hidden + i);
            Vector.Store(toCell * (Vector<float>.One - f) * (Vector<float>.One - z * z), gateGradient + i);
            Vector.Store(toCell * f, carried + i);
        }
    }

    readonly struct State(float* gate, float* cell, float* before)
    {
        public readonly float* Gate = gate;
        public readonly float* Cell = cell;
        public readonly float* Before = before;
    }
}
