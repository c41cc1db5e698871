namespace Casus.Analysis.Forecast;

/// <summary>Acts by day, each act once, with the cast they are among.</summary>
public sealed class History
{
    readonly Act[][] _days;

    public History(Cast cast, IEnumerable<Act> acts)
    {
        Cast = cast;
        var distinct = acts.Distinct().ToList();
        _days = new Act[distinct.Count == 0 ? 0 : distinct.Max(a => a.Day) + 1][];
        Array.Fill(_days, []);
        foreach (var day in distinct.GroupBy(a => a.Day))
            _days[day.Key] = [.. day];
    }

    public Cast Cast { get; }

    /// <summary>The number of days, from day 0 to the last with an act.</summary>
    public int Days => _days.Length;

    /// <summary>The acts of a day, none outside the history.</summary>
    public IReadOnlyList<Act> On(int day) => day >= 0 && day < Days ? _days[day] : [];

    /// <summary>The questions that the acts of a day answer, both ways round, in the order of actor and relation.</summary>
    public IReadOnlyList<Query> Queries(int day) =>
    [
        .. On(day).SelectMany(act => (Act[])[act, act.Mirrored(Cast.Relations)])
            .GroupBy(act => (act.Actor, act.Relation))
            .OrderBy(g => g.Key)
            .Select(g => new Query(g.Key.Actor, g.Key.Relation, day, [.. g.Select(a => a.Recipient).Distinct().Order()])),
    ];
}
