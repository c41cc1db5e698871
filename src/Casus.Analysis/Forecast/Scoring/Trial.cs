namespace Casus.Analysis.Forecast.Scoring;

/// <summary>
/// A forecaster put to the test on the days from a first one on: every act asks two questions, one each way round; all
/// actors are candidates; other true answers of the same day do not compete; nothing of a question's day is known.
/// </summary>
public sealed class Trial
{
    readonly RankScores[] _byNovelty = [.. Enum.GetValues<Novelty>().Select(_ => new RankScores())];

    public RankScores All { get; } = new();

    public RankScores Of(Novelty novelty) => _byNovelty[(int)novelty];

    /// <summary>The share of the questions whose answer has this novelty.</summary>
    public double Share(Novelty novelty) => Of(novelty).Count / (double)All.Count;

    /// <summary>Learns from the days before the first and is asked those from it on, each day taken in after it was asked.</summary>
    public static Trial Run(History history, int first, Settings settings) =>
        Ask(Forecaster.Learn(history, first, settings), history, first, daily: true);

    /// <summary>The same with nothing taken in from the first day on.</summary>
    public static Trial RunBlind(History history, int first, Settings settings) =>
        Ask(Forecaster.Learn(history, first, settings with { Horizon = history.Days - first }), history, first, daily: false);

    static Trial Ask(Forecaster forecaster, History history, int first, bool daily)
    {
        var trial = new Trial();
        for (var day = first; day < history.Days; day++)
        {
            foreach (var ranking in forecaster.Rank(history.Queries(day)))
                trial.Add(ranking);
            if (daily)
                forecaster.Remember(history.On(day));
        }
        return trial;
    }

    void Add(Ranking ranking)
    {
        foreach (var answer in ranking.Query.Answers)
        {
            var (greater, equal) = ranking.Rivals(answer);
            All.Add(greater, equal);
            Of(ranking.Novelty(answer)).Add(greater, equal);
        }
    }
}
