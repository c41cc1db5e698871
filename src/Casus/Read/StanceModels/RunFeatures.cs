using System.Globalization;
using Casus.Read.Learning;

namespace Casus.Read.StanceModels;

/// <summary>The scores of a clause, of its neighbours and of its speech as steps of a thermometer.</summary>
static class RunFeatures
{
    const int Reach = 4;

    public static FeatureBag Of(IReadOnlyList<double> scores, int at)
    {
        var bag = new FeatureBag();
        var mean = scores.Average();
        var near = Near(scores, at) ?? mean;
        bag.Add("bias", "");
        AddSteps("own", scores[at], bag);
        AddSteps("mean", mean, bag);
        AddSteps("near", near, bag);
        AddSteps("sum", (scores[at] + near + mean) / 1.5, bag);
        if (at > 0)
            AddSteps("before", scores[at - 1], bag);
        if (at + 1 < scores.Count)
            AddSteps("after", scores[at + 1], bag);
        return bag;
    }

    static double? Near(IReadOnlyList<double> scores, int at)
    {
        var (sum, weight) = (0.0, 0.0);
        for (var i = Math.Max(0, at - Reach); i <= Math.Min(scores.Count - 1, at + Reach); i++)
            if (i != at)
            {
                sum += scores[i] / Math.Abs(i - at);
                weight += 1.0 / Math.Abs(i - at);
            }
        return weight > 0 ? sum / weight : null;
    }

    static void AddSteps(string kind, double value, FeatureBag bag)
    {
        for (var step = -12; step <= 12; step++)
            if (value > step * 0.25)
                bag.Add(kind, step.ToString(CultureInfo.InvariantCulture));
    }
}
