using System.Numerics.Tensors;
using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>The relation of each word to its gold head: W · relu(dependent + head).</summary>
sealed class RelationStep(Gradient gradient)
{
    readonly Affine _scores = new(gradient, gradient.Weights.Layout.RelationWeights, gradient.Weights.Layout.RelationBias);
    readonly FloatBuffer _pairs = new();
    readonly FloatBuffer _pairGradient = new();

    public Loss Loss { get; private set; } = new();

    public void Forget() => Loss = new();

    public void Run(Batch batch, Matrix meeting, Matrix meetingGradient, float scale)
    {
        const int Width = NetworkShape.MeetingWidth;
        var pairs = _pairs.ClearMatrix(batch.Rows, Width);
        ForEachArc(batch, (row, head, _) =>
        {
            TensorPrimitives.Add(meeting[row].Slice(2 * Width, Width), meeting[head].Slice(3 * Width, Width), pairs[row]);
            TensorPrimitives.Max(pairs[row], 0f, pairs[row]);
        });
        var scores = _scores.Forward(pairs);
        TakeLoss(batch, scores, scale);
        var pairGradient = _pairGradient.ClearMatrix(batch.Rows, Width);
        _scores.Backward(pairs, scores, pairGradient);
        ForEachArc(batch, (row, head, _) => AddOpen(pairs[row], pairGradient[row], meetingGradient[row].Slice(2 * Width, Width), meetingGradient[head].Slice(3 * Width, Width)));
    }

    void TakeLoss(Batch batch, Matrix scores, float scale)
    {
        var relations = gradient.Weights.Layout.Shape.Relations;
        var taken = new bool[batch.Rows];
        ForEachArc(batch, (row, _, relation) =>
        {
            Loss.Take(scores[row][..relations], relation, scale);
            scores[row][relations..].Clear();
            taken[row] = true;
        });
        for (var row = 0; row < batch.Rows; row++)
            if (!taken[row])
                scores[row].Clear();
    }

    static void AddOpen(ReadOnlySpan<float> pair, ReadOnlySpan<float> change, Span<float> dependent, Span<float> head)
    {
        for (var i = 0; i < pair.Length; i++)
            if (pair[i] > 0)
            {
                dependent[i] += change[i];
                head[i] += change[i];
            }
    }

    static void ForEachArc(Batch batch, Action<int, int, int> visit)
    {
        for (var i = 0; i < batch.Examples.Count; i++)
            if (batch.Examples[i] is { HasTree: true } example)
                for (var word = 1; word < example.Rows; word++)
                    visit(batch.Starts[i] + word, batch.Starts[i] + example.Heads[word], example.Relations[word]);
    }
}
