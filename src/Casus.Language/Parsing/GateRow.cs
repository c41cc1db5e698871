using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using Casus.Language.Network;

namespace Casus.Language.Parsing;

/// <summary>
/// What a form or a tag adds to the gates at one place of the window, as whole numbers of 16 bits with a scale behind them:
/// half the memory of floats, and the caches are what the first layer waits for.
/// </summary>
readonly unsafe struct GateRow(short* values, int gates)
{
    // The scale takes two numbers; the rest keeps the next row aligned.
    const int Tail = 16;

    readonly Vector<float> _scale = new(*(float*)(values + gates));

    /// <summary>The length of the rows of all places of the window.</summary>
    public static int Length(int gates) => NetworkShape.Window * (gates + Tail);

    public static GateRow At(nint rows, int place, int gates) => new((short*)rows + place * (gates + Tail), gates);

    /// <summary>Writes the rows of all places of the window.</summary>
    public static void Write(ReadOnlySpan<float> sums, nint rows)
    {
        var target = (short*)rows;
        var gates = sums.Length / NetworkShape.Window;
        for (; sums.Length > 0; sums = sums[gates..], target += gates + Tail)
        {
            var scale = Math.Abs(TensorPrimitives.MaxMagnitude(sums[..gates])) / short.MaxValue;
            for (var i = 0; i < gates; i++)
                target[i] = scale > 0 ? (short)MathF.Round(sums[i] / scale) : (short)0;
            *(float*)(target + gates) = scale;
        }
    }

    /// <summary>Adds the gates from <paramref name="start"/> on, as many as fit into two registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddInto(int start, ref Vector<float> lower, ref Vector<float> upper)
    {
        var whole = Vector.Load(values + start);
        lower = Vector.FusedMultiplyAdd(Vector.ConvertToSingle(Vector.WidenLower(whole)), _scale, lower);
        upper = Vector.FusedMultiplyAdd(Vector.ConvertToSingle(Vector.WidenUpper(whole)), _scale, upper);
    }
}
