namespace Casus.Analysis.Evidence;

/// <summary>
/// Competing hypotheses (Heuer 1999, ch. 8): each piece of evidence against each hypothesis. A view for audit, not an engine: what counts is the
/// evidence against, and what one origin carries.
/// </summary>
public sealed class Hypotheses
{
    readonly IReadOnlyList<EvidenceRow> _rows;

    /// <exception cref="ArgumentException">A row has more or fewer cells than there are hypotheses.</exception>
    public Hypotheses(int count, IReadOnlyList<EvidenceRow> rows)
    {
        if (rows.FirstOrDefault(r => r.Cells.Count != count) is { } wrong)
            throw new ArgumentException($"A row has {wrong.Cells.Count} cells for {count} hypotheses.", nameof(rows));
        (Count, _rows) = (count, rows);
    }

    public int Count { get; }

    /// <summary>The weight of the evidence against each hypothesis; without the rows of an origin where one is named.</summary>
    public IReadOnlyList<double> Inconsistency(string? without = null)
    {
        var kept = _rows.Where(r => without is null || r.Origin != without).ToList();
        return [.. Enumerable.Range(0, Count).Select(h => kept.Where(r => r.Cells[h] == Consistency.Inconsistent).Sum(r => r.Weight))];
    }

    /// <summary>The hypotheses by least inconsistency; those that are even stand in one group.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Ranking(string? without = null)
    {
        var against = Inconsistency(without);
        return [.. Enumerable.Range(0, Count).GroupBy(h => against[h]).OrderBy(g => g.Key).Select(g => (IReadOnlyList<int>)[.. g])];
    }

    /// <summary>The origins without which the ranking is another, sorted.</summary>
    public IReadOnlyList<string> Decisive()
    {
        var whole = Written(Ranking());
        return [.. _rows.Select(r => r.Origin).Distinct(StringComparer.Ordinal).Where(o => Written(Ranking(o)) != whole).Order(StringComparer.Ordinal)];
    }

    static string Written(IReadOnlyList<IReadOnlyList<int>> ranking) => string.Join('|', ranking.Select(g => string.Join(',', g)));
}
