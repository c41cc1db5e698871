using Casus.Language.Forms;
using Casus.Language.Models;
using Casus.Language.Network;
using Casus.Language.Training;

namespace Casus.Tests.Language;

/// <summary>The gradients of the whole network against finite differences of its loss.</summary>
public sealed class GradientTests
{
    const float Step = 5e-3f;

    [Fact]
    public void Every_kind_of_parameter_has_the_gradient_of_the_loss()
    {
        var gradient = new Gradient(new(Hidden: 16, Layers: 2, Tags: 5, Relations: 4, Names: NameLabels.Count, Words: 6), seed: 3);
        var network = new TrainingNetwork(gradient, NoVectors(), seed: 1, dropout: 0);
        var batch = new Batch([Sentence(4, 1), Sentence(3, 2)]);
        network.Run(batch, isTraining: false);
        var expected = gradient.Dense.Values.ToArray();
        var layout = gradient.Weights.Layout;
        foreach (var parameter in (Parameter[])[layout.GateWeights[0], layout.GateBiases[0], layout.GateWeights[1], layout.GateBiases[1], layout.MeetingWeights, layout.ArcWeights, layout.ArcBias, layout.DistanceBias, layout.RelationWeights, layout.TagWeights, layout.NameBias])
            AssertGradient(gradient, () => Loss(network, batch), expected, parameter);
    }

    // The value with the largest gradient of the matrix is moved both ways.
    static void AssertGradient(Gradient gradient, Func<double> loss, float[] expected, Parameter parameter)
    {
        var place = Enumerable.Range(parameter.Start, parameter.Rows * parameter.Columns).MaxBy(i => Math.Abs(expected[i]));
        var value = gradient.Weights.Values[place];
        gradient.Weights.Values[place] = value + Step;
        var above = loss();
        gradient.Weights.Values[place] = value - Step;
        var below = loss();
        gradient.Weights.Values[place] = value;
        var numeric = (above - below) / (2 * Step);
        Assert.True(Math.Abs(numeric - expected[place]) < 1e-3 + 0.05 * Math.Abs(numeric), $"{parameter}: {numeric} by differences, {expected[place]} by the chain rule");
    }

    static double Loss(TrainingNetwork network, Batch batch)
    {
        network.Forget();
        network.Run(batch, isTraining: false);
        return (network.Arcs.Loss.Sum + network.Relations.Loss.Sum + TrainingNetwork.TagShare * network.Tags.Loss.Sum + TrainingNetwork.NameShare * network.Names.Loss.Sum) / batch.Words;
    }

    static Example Sentence(int words, int seed)
    {
        var (example, random) = (new Example(words), new Random(seed));
        for (var word = 1; word <= words; word++)
        {
            example.Forms[word] = new() { Word = 1 + random.Next(5), Vector = -1 };
            example.Forms[word].Add(random.Next(100));
            (example.Heads[word], example.Relations[word]) = (word - 1, random.Next(4));
            (example.Tags[word], example.Names[word]) = (random.Next(5), random.Next(NameLabels.Count));
        }
        return example;
    }

    static RowTable NoVectors()
    {
        var writer = new ModelWriter();
        RowTable.Write(writer, "vectors", new float[NetworkShape.WordWidth], NetworkShape.WordWidth);
        return new(ModelFile.Of(writer), "vectors", NetworkShape.WordWidth);
    }
}
