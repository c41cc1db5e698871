using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>A label for each word straight from the encoder: tags, or names.</summary>
sealed class LabelStep(Gradient gradient, (Parameter Weights, Parameter Bias, int Labels) head, Func<Example, int[]> gold, float share)
{
    readonly Affine _scores = new(gradient, head.Weights, head.Bias);

    public Loss Loss { get; private set; } = new();

    public void Forget() => Loss = new();

    /// <summary>Takes the loss and adds its gradient with respect to the encoder's output.</summary>
    public void Run(Batch batch, Matrix encoded, Matrix encodedGradient, float scale)
    {
        var scores = _scores.Forward(encoded);
        for (var i = 0; i < batch.Examples.Count; i++)
        {
            var labels = gold(batch.Examples[i]);
            for (var word = 0; word < labels.Length; word++)
            {
                var row = scores[batch.Starts[i] + word];
                if (labels[word] >= 0)
                    Loss.Take(row[..head.Labels], labels[word], scale * share);
                else
                    row.Clear();
                row[head.Labels..].Clear();
            }
        }
        _scores.Backward(encoded, scores, encodedGradient);
    }
}
