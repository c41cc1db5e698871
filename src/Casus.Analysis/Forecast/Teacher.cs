using Casus.Analysis.Forecast.Candidates;
using Casus.Analysis.Forecast.Clues;
using Casus.Analysis.Forecast.Trees;

namespace Casus.Analysis.Forecast;

/// <summary>Turns the questions of past days into lessons: the answers, their best rivals and a weighted sample of the others.</summary>
sealed class Teacher(Cast cast, Settings settings)
{
    /// <summary>So many rows are looked at before the bins are cut; they are not learned from.</summary>
    const int Sample = 100_000;

    readonly List<float[]> _sample = [];
    readonly Shortlists _lists = new(cast);
    Bins? _bins;

    public Lessons Lessons { get; } = new(ClueRow.Length);

    /// <summary>The bins, cut by what was seen so far if there was too little for all.</summary>
    public Bins Bins => _bins ??= Bins.Of(_sample, ClueRow.Length);

    public void Teach(Morning morning, IReadOnlyList<Query> queries)
    {
        var taken = new List<(float[] Row, bool Answer, float Weight)>[queries.Count];
        Parallel.For(0, queries.Count, i => taken[i] = _lists.Use(list => Take(list, morning, queries[i])));
        foreach (var rows in taken.Where(rows => rows.Count > 0))
        {
            if (_bins is null)
                _sample.AddRange(rows.Select(r => r.Row));
            else
                Add(rows);
        }
        if (_bins is null && _sample.Count >= Sample)
            _ = Bins;
    }

    void Add(List<(float[] Row, bool Answer, float Weight)> rows)
    {
        Span<byte> binned = stackalloc byte[ClueRow.Length];
        foreach (var (row, answer, weight) in rows)
        {
            Bins.Put(row, binned);
            Lessons.Add(binned, answer, weight);
        }
        Lessons.EndQuery();
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
