using System.Runtime.Intrinsics;

namespace Casus.Analysis.Forecast.Trees;

/// <summary>
/// The loss the ranker learns by: for each answer of a query, the softmax over it and all candidates that are no answer
/// (listwise, Cao et al. 2007, with the time-aware filter inside: the other answers do not compete).
/// </summary>
static class Listwise
{
    static float Highest(ReadOnlySpan<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        return highest;
    }

    public static void Slopes(Lessons lessons, int query, float[] scores, Vector128<long>[] slopes)
    {
        var (from, to) = lessons.Of(query);
        var highest = Highest(scores.AsSpan(from, to - from));
        var rivals = 0.0;
        for (var row = from; row < to; row++)
            if (!lessons.IsAnswer(row))
                rivals += lessons.Weight(row) * Math.Exp(scores[row] - highest);
        var (inverse, inverseSquare) = (0.0, 0.0);
        for (var row = from; row < to; row++)
        {
            if (!lessons.IsAnswer(row))
                continue;
            var power = Math.Exp(scores[row] - highest);
            var share = power / (power + rivals);
            slopes[row] = Slope.Of(share - 1, Math.Max(share * (1 - share), 1e-6));
            inverse += 1 / (power + rivals);
            inverseSquare += 1 / ((power + rivals) * (power + rivals));
        }
        for (var row = from; row < to; row++)
        {
            if (lessons.IsAnswer(row))
                continue;
            var power = Math.Exp(scores[row] - highest);
            slopes[row] = Slope.Of(
                lessons.Weight(row) * power * inverse,
                lessons.Weight(row) * Math.Max(power * inverse - power * power * inverseSquare, 1e-6));
        }
    }
}
