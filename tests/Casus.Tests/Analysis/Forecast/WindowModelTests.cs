using Casus.Analysis.Forecast;
using Casus.Analysis.Forecast.Windows;

namespace Casus.Tests.Analysis.Forecast;

public sealed class WindowModelTests
{
    static readonly History History = Invented.History(200);

    [Fact]
    public void The_base_rate_is_the_share_of_past_windows()
    {
        var history = new History(Invented.Cast(), [.. new[] { 1, 2, 15 }.Select(day => new Act(0, 0, 1, day)), new Act(3, 0, 4, 20)]);
        // Windows of five days back from day 20: 15–19 yes, 10–14 no, 5–9 no, 0–4 yes.
        Assert.Equal(2.5 / 5, new Timeline(history, 20).BaseRate(new Pattern(0, 0, 1), 20, 5));
    }

    [Fact]
    public void What_happens_later_changes_no_chance()
    {
        var truncated = new History(Invented.Cast(), Enumerable.Range(0, 150).SelectMany(History.On));
        var pattern = new Pattern(3, 1, 22);
        var (whole, cut) = (WindowModel.Learn(History, 150, 7).Chance(pattern, 150), WindowModel.Learn(truncated, 150, 7).Chance(pattern, 150));
        Assert.Equal(whole.Probability, cut.Probability);
        Assert.Equal(whole.Parts, cut.Parts);
    }

    [Fact]
    public void A_habit_is_more_probable_than_what_happened_once()
    {
        var model = WindowModel.Learn(History, 200, 7);
        var timeline = new Timeline(History, 200);
        var often = timeline.Patterns.Where(p => p.Relation is not null).MaxBy(p => timeline.Count(p, 0, 200));
        var once = timeline.Patterns.First(p => p.Relation is not null && timeline.Count(p, 0, 200) == 1 && timeline.Age(p, 200) > 60);
        Assert.True(model.IsLearned);
        Assert.True(model.Chance(often, 200).Probability > 2 * model.Chance(once, 200).Probability);
    }

    [Fact]
    public void With_too_little_past_the_probability_is_the_base_rate()
    {
        var chance = WindowModel.Learn(Invented.History(10), 10, 7).Chance(new Pattern(3, 1, 22), 10);
        Assert.Equal(chance.BaseRate, chance.Probability);
    }
}
