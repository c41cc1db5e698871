using System.Runtime.InteropServices;

namespace Casus.Language.Network;

/// <summary>Cache-line aligned native floats that only ever grow; what was in them is lost when they do.</summary>
sealed unsafe class FloatBuffer
{
    const int Alignment = 64;
    float* _data;
    long _capacity;

    public FloatBuffer(long count = 0)
    {
        if (count > 0)
            Grow(count);
    }

    ~FloatBuffer() => NativeMemory.AlignedFree(_data);

    public float* Data => _data;

    /// <summary>A matrix over this memory, grown if need be; its contents are undefined.</summary>
    public Matrix Matrix(int rows, int columns)
    {
        if ((long)rows * columns > _capacity)
            Grow((long)rows * columns * 5 / 4);
        return new(_data, rows, columns);
    }

    public Matrix ClearMatrix(int rows, int columns)
    {
        var matrix = Matrix(rows, columns);
        NativeMemory.Clear(_data, (nuint)((long)rows * columns * sizeof(float)));
        return matrix;
    }

    void Grow(long count)
    {
        NativeMemory.AlignedFree(_data);
        _data = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float) + Alignment), Alignment);
        NativeMemory.Clear(_data, (nuint)(count * sizeof(float)));
        _capacity = count;
    }
}
