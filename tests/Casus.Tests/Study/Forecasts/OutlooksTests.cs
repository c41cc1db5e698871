using Casus.Study.Forecasts;

namespace Casus.Tests.Study.Forecasts;

public sealed class OutlooksTests
{
    [Fact]
    public void Forecasts_are_the_same_when_later_events_are_deleted()
    {
        var events = Told.Events(120);
        var opens = Told.First.AddDays(90);
        var whole = new Outlooks(new EventHistory(events), opens, 7).Open(20);
        var cut = new Outlooks(new EventHistory(events.Where(e => e.When.Start.UtcDateTime < opens.ToDateTime(TimeOnly.MinValue))), opens, 7).Open(20);
        Assert.Equal(whole.Select(o => o.Forecast), cut.Select(o => o.Forecast));
        Assert.Equal(whole.SelectMany(o => o.Driving).Select(e => e.Row), cut.SelectMany(o => o.Driving).Select(e => e.Row));
    }

    [Fact]
    public void The_events_that_drive_a_forecast_come_before_its_window()
    {
        var outlooks = new Outlooks(Told.History(120), Told.First.AddDays(90), 7).Open(10);
        Assert.All(outlooks, o => Assert.NotEmpty(o.Driving));
        Assert.All(outlooks.SelectMany(o => o.Driving.Select(e => (Event: e, o.Forecast))), d =>
            Assert.True(d.Event.When.Start.UtcDateTime < d.Forecast.Opens.ToDateTime(TimeOnly.MinValue)));
    }

    [Fact]
    public void A_question_is_resolved_by_the_row_that_shows_it_and_left_open_while_events_are_missing()
    {
        var history = Told.History(120);
        var forecast = new Outlooks(history, Told.First.AddDays(90), 7).Open(1)[0].Forecast;
        Assert.NotNull(Resolver.Resolve(history, forecast));
        Assert.Null(Resolver.Resolve(Told.History(92), forecast with { Actor = "Actor 0", Recipient = "Nobody" }));
        Assert.False(Resolver.Resolve(history, forecast with { Actor = "Actor 0", Recipient = "Nobody" })!.Happened);
    }

    [Fact]
    public void Going_back_in_a_history_scores_every_morning()
    {
        var resolved = Backtest.Run(Told.History(120), days: 7, mornings: 4, questions: 10);
        Assert.Equal(40, resolved.Count);
    }

    [Fact]
    public void Events_reported_too_late_or_known_to_a_month_only_are_left_out()
    {
        var day = Told.Event(new(1, 0, 2, 5), 1);
        var late = day with { Reported = new DateOnly(2032, 1, 1) };
        var vague = day with { When = Period.Month(2031, 1) };
        Assert.Equal((2, 1), (new EventHistory([day, late, vague]).LeftOut, new EventHistory([day, late, vague]).History.Days));
    }

    [Theory]
    [InlineData("A -> B", "A", null, "B")]
    [InlineData("North A -[make a visit]-> B-land", "North A", "make a visit", "B-land")]
    [InlineData("A -[consult]-> ?", "A", "consult", null)]
    public void A_question_is_read(string text, string actor, string? relation, string? recipient) =>
        Assert.Equal(new Question(actor, relation, recipient), Question.Parse(text));

    [Theory]
    [InlineData("A")]
    [InlineData("-> B")]
    [InlineData("")]
    public void What_is_no_question_is_none(string text) => Assert.Null(Question.Parse(text));

    [Theory]
    [InlineData("7d", 7)]
    [InlineData("2w", 14)]
    [InlineData("30", 30)]
    [InlineData("0d", null)]
    [InlineData("soon", null)]
    public void A_window_is_read(string text, int? days) => Assert.Equal(days, Question.ParseDays(text));
}
