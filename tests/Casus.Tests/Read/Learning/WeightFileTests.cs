using Casus.Read.Learning;

namespace Casus.Tests.Read.Learning;

public sealed class WeightFileTests
{
    [Fact]
    public void Weights_come_back_to_within_half_a_step()
    {
        float[] weights = [.. Enumerable.Range(0, 256).Select(i => MathF.Sin(i) * 3)];
        using var writer = new StringWriter();

        WeightFile.Write(writer, "a remark", weights);
        var lines = writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')).Where(l => l[0] != '#');
        var back = WeightFile.Parse(lines);

        Assert.All(weights.Zip(back), pair => Assert.InRange(MathF.Abs(pair.First - pair.Second), 0, 3f / 127));
    }

    [Fact]
    public void The_same_examples_give_the_same_model_that_tells_them_apart()
    {
        var examples = new[] { "because of rain", "because of war", "on a Monday", "in the harbour" }
            .Select((text, i) => (Bag(text), i < 2))
            .ToList();

        var model = new LinearTrainer(Bits: 10).Train(examples);

        Assert.Equal(model.Weights, new LinearTrainer(Bits: 10).Train(examples).Weights);
        Assert.True(model.Score(Bag("because of hunger")) > model.Score(Bag("in the market")));
    }

    static FeatureBag Bag(string text)
    {
        var bag = new FeatureBag();
        foreach (var word in text.Split(' '))
            bag.Add("word", word);
        return bag;
    }
}
