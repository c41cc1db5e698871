using Casus.Analysis.Forecast.Scoring;

namespace Casus.Tests.Analysis.Forecast;

public sealed class ForecastScoresTests
{
    [Fact]
    public void The_brier_score_is_the_mean_squared_error()
    {
        var scores = new ForecastScores([new(0.8, 0.5, true, true), new(0.4, 0.5, false, false)]);
        Assert.Equal((0.04 + 0.16) / 2, scores.Brier, 12);
        Assert.Equal((Math.Log(0.8) + Math.Log(0.6)) / 2, scores.LogScore, 12);
        Assert.Equal(1 - (0.1 / 0.25), scores.AgainstBaseRate.Value, 12);
    }

    [Fact]
    public void With_too_few_forecasts_no_skill_is_claimed()
    {
        var scores = new ForecastScores([.. Many(20)]);
        Assert.False(scores.AgainstBaseRate.IsClear);
        Assert.StartsWith("only 20 forecasts", scores.TooFew, StringComparison.Ordinal);
    }

    [Fact]
    public void With_enough_forecasts_clear_skill_is_claimed()
    {
        var scores = new ForecastScores([.. Many(100)]);
        Assert.Null(scores.TooFew);
        Assert.True(scores.AgainstBaseRate.IsClear);
    }

    [Fact]
    public void Saying_the_base_rate_is_no_skill() =>
        Assert.False(new ForecastScores([.. Many(100).Select(f => f with { Probability = f.BaseRate })]).AgainstBaseRate.IsClear);

    [Fact]
    public void What_was_said_stands_beside_what_happened()
    {
        var calibration = new ForecastScores([.. Many(100)]).Calibration;
        Assert.Equal([(0.1, 50, 0.0), (0.9, 50, 1.0)], calibration.Select(b => (Math.Round(b.Mean, 9), b.Count, b.CameTrue)));
    }

    static IEnumerable<Resolved> Many(int count) =>
        Enumerable.Range(0, count).Select(i => new Resolved(i % 2 == 0 ? 0.9 : 0.1, 0.5, i % 3 == 0, i % 2 == 0));
}
