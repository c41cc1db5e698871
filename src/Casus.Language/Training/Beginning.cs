using Casus.Language.Network;

namespace Casus.Language.Training;

/// <summary>The values that training starts from (Glorot and Bengio 2010, with a gain for gates and rectifiers).</summary>
static class Beginning
{
    const float GateGain = 1.6f;
    const float RectifierGain = 1.3f;
    const float ForgetBias = 0.5f;

    public static void Fill(Dense weights, Random random)
    {
        var layout = weights.Layout;
        for (var layer = 0; layer < layout.Shape.Layers; layer++)
        {
            Uniform(weights[layout.GateWeights[layer]], GateGain, random);
            var bias = weights.Row(layout.GateBiases[layer]);
            for (var direction = 0; direction < 2; direction++)
                bias.Slice((direction * 3 + 1) * layout.Shape.Hidden, layout.Shape.Hidden).Fill(ForgetBias);
        }
        Uniform(weights[layout.MeetingWeights], RectifierGain, random);
        Uniform(weights[layout.ArcWeights], 1, random);
        Uniform(weights[layout.RelationWeights], 1, random);
        Uniform(weights[layout.TagWeights], 1, random);
        Uniform(weights[layout.NameWeights], 1, random);
    }

    static void Uniform(Matrix matrix, float gain, Random random)
    {
        var bound = gain * MathF.Sqrt(6f / (matrix.Rows + matrix.Columns));
        for (var row = 0; row < matrix.Rows; row++)
            foreach (ref var value in matrix[row])
                value = bound * (2 * random.NextSingle() - 1);
    }
}
