using System.Numerics.Tensors;
using Casus.Language.Models;

namespace Casus.Language.Forms;

/// <summary>Rows of signed bytes, each with its own scale: one vector a word, a quarter of the size of floats.</summary>
sealed unsafe class RowTable
{
    readonly sbyte* _bytes;
    readonly float* _scales;

    public RowTable(ModelFile model, string name, int width)
    {
        Width = width;
        _bytes = model.Pointer<sbyte>(name);
        _scales = model.Pointer<float>(name + ".scales");
        Rows = model.Section<float>(name + ".scales").Length;
    }

    public int Rows { get; }

    public int Width { get; }

    /// <summary>Adds a row to <paramref name="target"/>.</summary>
    public void AddInto(int row, Span<float> target)
    {
        var bytes = _bytes + (long)row * Width;
        var scale = _scales[row];
        for (var i = 0; i < Width; i++)
            target[i] += bytes[i] * scale;
    }

    /// <summary>Writes all rows one after the other.</summary>
    public void CopyTo(Span<float> target)
    {
        target.Clear();
        for (var row = 0; row < Rows; row++)
            AddInto(row, target.Slice(row * Width, Width));
    }

    public static void Write(ModelWriter writer, string name, ReadOnlySpan<float> values, int width)
    {
        var scales = new float[values.Length / width];
        var bytes = new sbyte[values.Length];
        for (var row = 0; row < scales.Length; row++)
        {
            var source = values.Slice(row * width, width);
            scales[row] = Math.Abs(TensorPrimitives.MaxMagnitude(source)) / sbyte.MaxValue;
            for (var i = 0; i < width; i++)
                bytes[row * width + i] = scales[row] > 0 ? (sbyte)MathF.Round(source[i] / scales[row]) : (sbyte)0;
        }
        writer.Add<sbyte>(name, bytes);
        writer.Add<float>(name + ".scales", scales);
    }
}
