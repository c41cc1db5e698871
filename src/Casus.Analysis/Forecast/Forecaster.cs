using Casus.Analysis.Forecast.Candidates;
using Casus.Analysis.Forecast.Clues;
using Casus.Analysis.Forecast.Memory;
using Casus.Analysis.Forecast.Rules;
using Casus.Analysis.Forecast.Trees;

namespace Casus.Analysis.Forecast;

/// <summary>
/// Ranks who comes next: a memory that is added to by whole days, rules and a ranker that were learned once and stay
/// fixed. A question of a day is answered from the days added before, never from the day itself.
/// </summary>
public sealed class Forecaster
{
    readonly Settings _settings;
    readonly Past _past;
    readonly RuleBook _rules;
    readonly Forest _forest;
    readonly Shortlists _lists;

    Forecaster(Settings settings, Past past, RuleBook rules, Forest forest)
    {
        (_settings, _past, _rules, _forest) = (settings, past, rules, forest);
        _lists = new(past.Cast);
    }

    /// <summary>Learns from all days before <paramref name="end"/>.</summary>
    public static Forecaster Learn(History history, int end, Settings settings)
    {
        var past = new Past(history.Cast);
        var rules = new RuleBook(history.Cast);
        var teacher = new Teacher(history.Cast, settings);
        var first = FirstLesson(history, end, settings);
        for (var day = 0; day < end; day += settings.Horizon)
        {
            var days = Enumerable.Range(day, Math.Min(settings.Horizon, end - day)).Select(d => (Day: d, Queries: history.Queries(d))).ToList();
            foreach (var (asked, queries) in days.Where(d => d.Day >= first))
                teacher.Teach(new Morning(past, rules, asked), queries);
            foreach (var (_, queries) in days.Where(d => d.Day >= settings.Warmup))
                rules.Learn(past, queries);
            days.ForEach(d => past.Add(history.On(d.Day)));
        }
        return new Forecaster(settings, past, rules, teacher.Learn());
    }

    /// <summary>Takes in a day that is over.</summary>
    public void Remember(IEnumerable<Act> day) => _past.Add(day);

    /// <summary>Answers the questions of one day, in their order.</summary>
    public IReadOnlyList<Ranking> Rank(IReadOnlyList<Query> queries)
    {
        var rankings = new Ranking[queries.Count];
        var mornings = queries.Select(q => q.Day).Distinct().ToDictionary(day => day, day => new Morning(_past, _rules, day));
        Parallel.For(0, queries.Count, i => rankings[i] = _lists.Use(list => Rank(list, mornings[queries[i].Day], queries[i])));
        return rankings;
    }

    /// <summary>Says why the best candidates of a question stand where they stand.</summary>
    public IReadOnlyList<Explanation> Explain(Query query, int most) => _lists.Use(list =>
    {
        var ranking = Rank(list, new Morning(_past, _rules, query.Day), query);
        var ranks = Enumerable.Range(0, list.Kept).ToDictionary(rank => list[rank].Actor);
        return ranking.Top.Take(most).Select(r => Explaining.Explain(list, ranks[r.Actor], _forest, r.Score)).ToList();
    });

    Ranking Rank(Shortlist list, Morning morning, Query query)
    {
        list.Gather(morning, query, _settings.Kept);
        var scores = new double[list.Kept];
        _forest.Score(Rows(list), scores);
        return Ranking.Of(list, scores);
    }

    byte[] Rows(Shortlist list)
    {
        var rows = new byte[list.Kept * ClueRow.Length];
        var row = new float[ClueRow.Length];
        for (var rank = 0; rank < list.Kept; rank++)
        {
            ClueRow.Fill(list, rank, row);
            _forest.Bins.Put(row, rows.AsSpan(rank * ClueRow.Length, ClueRow.Length));
        }
        return rows;
    }

    /// <summary>The first day of the lessons: as many days as asked for, or as the rows allow.</summary>
    static int FirstLesson(History history, int end, Settings settings)
    {
        var (rows, first) = (0L, end);
        while (first > settings.Warmup && end - first < settings.Lessons && rows < settings.Rows)
            rows += history.Queries(--first).Count * (long)(settings.Rivals + settings.Others);
        return first;
    }
}
