using Casus.Analysis.Forecast.Scoring;

namespace Casus.Tests.Analysis.Forecast;

public sealed class RankScoresTests
{
    [Fact]
    public void Equals_share_the_mean_of_their_places()
    {
        var scores = new RankScores();
        scores.Add(greater: 0, equal: 2);
        Assert.Equal((0.5, 1.0, 1 / 3.0), (scores.Mrr, scores.OptimisticMrr, scores.PessimisticMrr));
        Assert.Equal((0, 1, 1), (scores.Hits1, scores.Hits3, scores.Hits10));
    }
}
