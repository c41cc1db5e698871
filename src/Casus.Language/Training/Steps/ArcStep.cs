using System.Numerics.Tensors;
using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>The head of each word: (U·dependent + u) · head + bias of the distance, a softmax over the sentence.</summary>
sealed class ArcStep(Gradient gradient)
{
    readonly Affine _query = new(gradient, gradient.Weights.Layout.ArcWeights, gradient.Weights.Layout.ArcBias);
    readonly FloatBuffer _queryGradient = new();
    float[] _scores = [];

    public Loss Loss { get; private set; } = new();

    public void Forget() => Loss = new();

    public void Run(Batch batch, Matrix meeting, Matrix meetingGradient, float scale)
    {
        var dependents = meeting.Band(0, NetworkShape.MeetingWidth);
        var query = _query.Forward(dependents);
        var queryGradient = _queryGradient.ClearMatrix(batch.Rows, NetworkShape.MeetingWidth);
        var (heads, headGradient) = (meeting.Band(NetworkShape.MeetingWidth, NetworkShape.MeetingWidth), meetingGradient.Band(NetworkShape.MeetingWidth, NetworkShape.MeetingWidth));
        for (var i = 0; i < batch.Examples.Count; i++)
            if (batch.Examples[i].HasTree)
                for (var word = 1; word < batch.Examples[i].Rows; word++)
                {
                    Score(batch.Of(heads, i), query[batch.Starts[i] + word], word);
                    Loss.Take(_scores.AsSpan(0, batch.Examples[i].Rows), batch.Examples[i].Heads[word], scale);
                    Spread(new(batch.Of(heads, i), batch.Of(headGradient, i)), query[batch.Starts[i] + word], queryGradient[batch.Starts[i] + word], word);
                }
        _query.Backward(dependents, queryGradient, meetingGradient.Band(0, NetworkShape.MeetingWidth));
    }

    void Score(Matrix heads, ReadOnlySpan<float> query, int dependent)
    {
        if (_scores.Length < heads.Rows)
            _scores = new float[heads.Rows * 2];
        var distances = gradient.Weights.Row(gradient.Weights.Layout.DistanceBias);
        for (var head = 0; head < heads.Rows; head++)
            _scores[head] = TensorPrimitives.Dot(query, heads[head]) + distances[ParameterLayout.DistanceIndex(dependent, head)];
        _scores[dependent] = -1e9f;
    }

    // The scores now hold their own gradients; those that hardly matter are left out to save time.
    void Spread(Heads heads, ReadOnlySpan<float> query, Span<float> queryGradient, int dependent)
    {
        var distances = gradient.Dense.Row(gradient.Dense.Layout.DistanceBias);
        for (var head = 0; head < heads.Values.Rows; head++)
        {
            var change = _scores[head];
            if (MathF.Abs(change) < 1e-8f)
                continue;
            distances[ParameterLayout.DistanceIndex(dependent, head)] += change;
            TensorPrimitives.MultiplyAdd(heads.Values[head], change, queryGradient, queryGradient);
            TensorPrimitives.MultiplyAdd(query, change, heads.Gradient[head], heads.Gradient[head]);
        }
    }

    readonly record struct Heads(Matrix Values, Matrix Gradient);
}
