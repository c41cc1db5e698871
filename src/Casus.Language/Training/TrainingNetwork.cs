using System.Numerics.Tensors;
using Casus.Language.Forms;
using Casus.Language.Network;
using Casus.Language.Training.Steps;

namespace Casus.Language.Training;

/// <summary>The whole network as it is trained: one call takes the loss of a batch and gathers all gradients.</summary>
sealed class TrainingNetwork
{
    public const float TagShare = 0.5f;
    public const float NameShare = 1;
    readonly InputStep _input;
    readonly WindowStep _window = new();
    readonly RecurrentStep[] _layers;
    readonly Dropout[] _dropouts;
    readonly MeetingStep _meeting;
    readonly Dropout _meetingDropout;
    readonly FloatBuffer[] _gradients;
    readonly FloatBuffer _meetingGradient = new();
    readonly FloatBuffer _windowGradient = new();

    public TrainingNetwork(Gradient gradient, RowTable vectors, uint seed, float dropout)
    {
        var (layout, noise) = (gradient.Weights.Layout, new Noise(seed));
        _input = new(gradient, vectors, noise);
        _layers = [.. Enumerable.Range(0, layout.Shape.Layers).Select(layer => new RecurrentStep(gradient, layer))];
        _dropouts = [.. Enumerable.Range(0, layout.Shape.Layers + 1).Select(_ => new Dropout(noise, dropout))];
        _gradients = [.. _dropouts.Select(_ => new FloatBuffer())];
        _meeting = new(gradient);
        _meetingDropout = new(noise, dropout);
        Arcs = new(gradient);
        Relations = new(gradient);
        Tags = new(gradient, (layout.TagWeights, layout.TagBias, layout.Shape.Tags), e => e.Tags, TagShare);
        Names = new(gradient, (layout.NameWeights, layout.NameBias, layout.Shape.Names), e => e.Names, NameShare);
    }

    public ArcStep Arcs { get; }

    public RelationStep Relations { get; }

    public LabelStep Tags { get; }

    public LabelStep Names { get; }

    /// <summary>Adds the gradients of the mean loss per word of a batch.</summary>
    public void Run(Batch batch, bool isTraining = true)
    {
        var inputs = new Matrix[_layers.Length + 1];
        inputs[0] = _window.Forward(batch, _dropouts[0].Forward(_input.Forward(batch, isTraining)));
        var output = default(Matrix);
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            output = _layers[layer].Forward(batch, inputs[layer], output);
            inputs[layer + 1] = _dropouts[layer + 1].Forward(output);
        }
        Descend(batch, inputs, TakeLosses(batch, inputs[^1]));
    }

    public void Forget()
    {
        Arcs.Forget();
        Relations.Forget();
        Tags.Forget();
        Names.Forget();
    }

    Matrix TakeLosses(Batch batch, Matrix encoded)
    {
        var scale = 1f / batch.Words;
        var encodedGradient = _gradients[^1].ClearMatrix(batch.Rows, encoded.Columns);
        Tags.Run(batch, encoded, encodedGradient, scale);
        Names.Run(batch, encoded, encodedGradient, scale);
        var meeting = _meetingDropout.Forward(_meeting.Forward(encoded));
        var meetingGradient = _meetingGradient.ClearMatrix(batch.Rows, meeting.Columns);
        Arcs.Run(batch, meeting, meetingGradient, scale);
        Relations.Run(batch, meeting, meetingGradient, scale);
        _meetingDropout.Backward(meetingGradient);
        _meeting.Backward(encoded, meetingGradient, encodedGradient);
        return encodedGradient;
    }

    void Descend(Batch batch, Matrix[] inputs, Matrix outputGradient)
    {
        _dropouts[^1].Backward(outputGradient);
        for (var layer = _layers.Length - 1; layer > 0; layer--)
        {
            var inputGradient = _gradients[layer].ClearMatrix(batch.Rows, outputGradient.Columns);
            _layers[layer].Backward(batch, inputs[layer], outputGradient, inputGradient);
            _dropouts[layer].Backward(inputGradient);
            for (var row = 0; row < batch.Rows; row++)
                TensorPrimitives.Add(inputGradient[row], outputGradient[row], inputGradient[row]);
            outputGradient = inputGradient;
        }
        var windowGradient = _windowGradient.ClearMatrix(batch.Rows, inputs[0].Columns);
        _layers[0].Backward(batch, inputs[0], outputGradient, windowGradient);
        var formGradient = _window.Backward(batch, windowGradient);
        _dropouts[0].Backward(formGradient);
        _input.Backward(formGradient);
    }
}
