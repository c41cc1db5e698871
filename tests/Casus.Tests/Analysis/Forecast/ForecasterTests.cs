using System.Globalization;
using Casus.Analysis.Forecast;
using Casus.Analysis.Forecast.Scoring;

namespace Casus.Tests.Analysis.Forecast;

public sealed class ForecasterTests
{
    [Fact]
    public void What_happens_later_changes_no_forecast()
    {
        var acts = Invented.Acts(40);
        var truncated = new History(Invented.Cast(), acts.Where(a => a.Day < 30));
        var question = new Query(3, 1, 30, []);
        Assert.Equal(Told(new History(Invented.Cast(), acts), question), Told(truncated, question));
    }

    [Fact]
    public void What_else_is_asked_on_the_day_changes_no_forecast()
    {
        var history = Invented.History(30);
        var forecaster = Forecaster.Learn(history, 30, Invented.Small);
        var question = new Query(3, 1, 30, []);
        var alone = forecaster.Rank([question])[0];
        var amongOthers = forecaster.Rank([new Query(1, 2, 30, []), question, new Query(8, 3, 30, [])])[1];
        Assert.Equal(alone.Top, amongOthers.Top);
    }

    [Fact]
    public void Knowing_the_answers_changes_no_score()
    {
        var forecaster = Forecaster.Learn(Invented.History(30), 30, Invented.Small);
        var rankings = forecaster.Rank([new Query(3, 1, 30, []), new Query(3, 1, 30, [4, 9])]);
        Assert.Equal(rankings[0].Top, rankings[1].Top);
    }

    [Fact]
    public void The_same_seed_gives_the_same_forecast_to_the_last_digit()
    {
        var question = new Query(3, 1, 30, []);
        Assert.Equal(Told(Invented.History(30), question), Told(Invented.History(30), question));
    }

    [Fact]
    public void A_habit_is_found()
    {
        var history = Invented.History(60);
        Assert.True(Trial.Run(history, 50, Invented.Small).All.Mrr > 2 * RandomMrr(30));
    }

    [Fact]
    public void A_short_history_is_learned_from_too()
    {
        var forecaster = Forecaster.Learn(Invented.History(30), 30, Invented.Small);
        var top = forecaster.Rank([new Query(3, 1, 30, [])])[0].Top;
        Assert.True(top[0].Score - top[^1].Score > 0.1);
        Assert.NotEmpty(forecaster.Explain(new Query(3, 1, 30, []), 1)[0].Rules);
    }

    [Fact]
    public void Every_act_of_the_test_days_asks_two_questions()
    {
        var history = Invented.History(40);
        var asked = Enumerable.Range(35, 5).Sum(day => history.On(day).Count);
        Assert.Equal(2 * asked, Trial.Run(history, 35, Invented.Small).All.Count);
    }

    [Fact]
    public void An_actor_never_seen_is_ranked_too()
    {
        var acts = Invented.Acts(30, actors: 29);
        var history = new History(Invented.Cast(), [.. acts, new Act(2, 1, 29, 30)]);
        Assert.Equal(2, Trial.Run(history, 30, Invented.Small).Of(Novelty.NewPair).Count);
    }

    [Fact]
    public void A_blind_trial_takes_nothing_in()
    {
        var acts = Invented.Acts(40);
        var history = new History(Invented.Cast(), acts);
        var changed = new History(Invented.Cast(), acts.Where(a => a.Day != 36));
        var (asked, others) = (Trial.RunBlind(history, 35, Invented.Small), Trial.RunBlind(changed, 35, Invented.Small));
        Assert.Equal(asked.All.Count - (2 * acts.Distinct().Count(a => a.Day == 36)), others.All.Count);
    }

    static string Told(History history, Query question) =>
        string.Join('\n', Forecaster.Learn(history, 30, Invented.Small).Rank([question])[0].Top
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Actor} {r.Score:R}")));

    static double RandomMrr(int actors) => Enumerable.Range(1, actors).Sum(rank => 1.0 / rank) / actors;
}
