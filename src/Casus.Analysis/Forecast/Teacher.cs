using Casus.Analysis.Forecast.Candidates;
using Casus.Analysis.Forecast.Clues;
using Casus.Analysis.Forecast.Trees;

namespace Casus.Analysis.Forecast;

/// <summary>Turns the questions of past days into lessons: the answers, their best rivals and a weighted sample of the others.</summary>
sealed class Teacher(Cast cast, Settings settings)
{
    /// <summary>So many rows are looked at before the bins are cut.</summary>
    const int Sample = 100_000;

    readonly List<List<(float[] Row, bool Answer, float Weight)>> _waiting = [];
    readonly Shortlists _lists = new(cast);
    Bins? _bins;

    readonly Lessons _lessons = new(ClueRow.Length);

    public void Teach(Morning morning, IReadOnlyList<Query> queries)
    {
        var taken = new List<(float[] Row, bool Answer, float Weight)>[queries.Count];
        Parallel.For(0, queries.Count, i => taken[i] = _lists.Use(list => Take(list, morning, queries[i])));
        foreach (var rows in taken.Where(rows => rows.Count > 0))
        {
            if (_bins is null)
                _waiting.Add(rows);
            else
                Add(rows);
        }
        if (_bins is null && _waiting.Sum(rows => rows.Count) >= Sample)
            Cut();
    }

    /// <summary>The ranker that all lessons so far make.</summary>
    public Forest Learn()
    {
        var bins = _bins ?? Cut();
        return Forest.Learn(_lessons, bins, settings.Growth, settings.Seed);
    }

    /// <summary>Cuts the bins by the rows seen first, or by all if there were few, and takes them into the lessons.</summary>
    Bins Cut()
    {
        _bins = Bins.Of([.. _waiting.SelectMany(rows => rows).Select(r => r.Row)], ClueRow.Length);
        _waiting.ForEach(Add);
        _waiting.Clear();
        return _bins;
    }

    void Add(List<(float[] Row, bool Answer, float Weight)> rows)
    {
        Span<byte> binned = stackalloc byte[ClueRow.Length];
        foreach (var (row, answer, weight) in rows)
        {
            _bins!.Put(row, binned);
            _lessons.Add(binned, answer, weight);
        }
        _lessons.EndQuery();
    }

    /// <summary>The rows of one question; none when no answer is among the candidates, since there is nothing to learn then.</summary>
    List<(float[], bool, float)> Take(Shortlist list, Morning morning, Query query)
    {
        list.Gather(morning, query, settings.Kept);
        var random = Chance.For(settings.Seed, query);
        var others = Math.Max(1, list.Kept - settings.Rivals);
        var (rows, rivals, found) = (new List<(float[], bool, float)>(), 0, false);
        for (var rank = 0; rank < list.Kept; rank++)
        {
            var answer = query.Answered(list[rank].Actor);
            found |= answer;
            var near = answer || rivals++ < settings.Rivals;
            if (near || random.NextDouble() < (double)settings.Others / others)
                rows.Add((Row(list, rank), answer, near ? 1 : Math.Max(1, others / (float)settings.Others)));
        }
        return found ? rows : [];
    }

    static float[] Row(Shortlist list, int rank)
    {
        var row = new float[ClueRow.Length];
        ClueRow.Fill(list, rank, row);
        return row;
    }
}
