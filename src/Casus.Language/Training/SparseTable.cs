using System.Numerics.Tensors;

namespace Casus.Language.Training;

/// <summary>Trained rows of which a step touches few: values, gradients of the rows touched, and Adam's moments with their own clocks.</summary>
sealed class SparseTable
{
    readonly float[] _gradients;
    readonly float[] _means;
    readonly float[] _squares;
    readonly int[] _steps;
    readonly bool[] _isTouched;
    readonly List<int> _touched = [];

    public SparseTable(int rows, int width, float scale, Random random)
    {
        Width = width;
        Values = new float[rows * width];
        (_gradients, _means, _squares) = (new float[Values.Length], new float[Values.Length], new float[Values.Length]);
        (_steps, _isTouched) = (new int[rows], new bool[rows]);
        for (var i = 0; i < Values.Length; i++)
            Values[i] = scale * (2 * random.NextSingle() - 1);
    }

    public int Width { get; }

    public float[] Values { get; }

    public ReadOnlySpan<float> this[int row] => Values.AsSpan(row * Width, Width);

    public void AddGradient(int row, ReadOnlySpan<float> gradient)
    {
        if (!_isTouched[row])
            _touched.Add(row);
        _isTouched[row] = true;
        var sum = _gradients.AsSpan(row * Width, Width);
        TensorPrimitives.Add(sum, gradient, sum);
    }

    public ReadOnlySpan<float> Gradient(int row) => _gradients.AsSpan(row * Width, Width);

    public void Step(Adam adam, float rate, float scale)
    {
        foreach (var row in _touched)
        {
            var at = row * Width;
            adam.Step(
                new(Values.AsSpan(at, Width), _gradients.AsSpan(at, Width), _means.AsSpan(at, Width), _squares.AsSpan(at, Width)),
                ++_steps[row], rate, scale);
            _isTouched[row] = false;
        }
        _touched.Clear();
    }
}
