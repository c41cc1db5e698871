using Casus.Language.Network;

namespace Casus.Language.Training.Steps;

/// <summary>From the encoder to the space where heads and dependents meet; the arc bands pass a leaky rectifier.</summary>
sealed class MeetingStep(Gradient gradient)
{
    readonly Affine _affine = new(gradient, gradient.Weights.Layout.MeetingWeights, gradient.Weights.Layout.MeetingBias);
    Matrix _output;

    public Matrix Forward(Matrix encoded)
    {
        _output = _affine.Forward(encoded);
        Rectifier.Leak(_output.Band(0, 2 * NetworkShape.MeetingWidth));
        return _output;
    }

    public void Backward(Matrix encoded, Matrix outputGradient, Matrix encodedGradient)
    {
        for (var row = 0; row < outputGradient.Rows; row++)
        {
            var output = _output[row];
            var change = outputGradient[row];
            for (var i = 0; i < 2 * NetworkShape.MeetingWidth; i++)
                if (output[i] < 0)
                    change[i] *= Rectifier.Slope;
        }
        _affine.Backward(encoded, outputGradient, encodedGradient);
    }
}
