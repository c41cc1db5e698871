namespace Casus.Analysis.Forecast.Windows;

/// <summary>The days on which each pattern happened, each day once and in order, with the days on which each actor did anything.</summary>
public sealed class Timeline
{
    readonly Dictionary<Pattern, List<int>> _days = [];
    readonly Dictionary<int, List<int>> _active = [];

    /// <summary>Takes in the days of a history before <paramref name="end"/>.</summary>
    public Timeline(History history, int end)
    {
        for (var day = 0; day < Math.Min(end, history.Days); day++)
            foreach (var act in history.On(day))
            {
                var pattern = new Pattern(act.Actor, act.Relation, act.Recipient);
                Add(_days, pattern, day);
                Add(_days, pattern.Loosened, day);
                Add(_active, act.Actor, day);
            }
    }

    /// <summary>All patterns that ever happened, in an order that depends on nothing but them.</summary>
    public IEnumerable<Pattern> Patterns => _days.Keys.OrderBy(p => p.Actor).ThenBy(p => p.Recipient).ThenBy(p => p.Relation ?? -1);

    /// <summary>On how many days from the first to before the second it happened.</summary>
    public int Count(Pattern pattern, int from, int to) => Count(_days.GetValueOrDefault(pattern), from, to);

    /// <summary>On how many of these days the actor did anything.</summary>
    public int Active(int actor, int from, int to) => Count(_active.GetValueOrDefault(actor), from, to);

    /// <summary>Days since it happened last before a day; null when it never did.</summary>
    public int? Age(Pattern pattern, int day) =>
        _days.TryGetValue(pattern, out var days) && Below(days, day) is > 0 and var before ? day - days[before - 1] : null;

    /// <summary>
    /// The share of the windows of so many days, laid end to end back from a day, in which it happened, drawn towards one
    /// half by one imagined window.
    /// </summary>
    public double BaseRate(Pattern pattern, int day, int window, int most = int.MaxValue)
    {
        var (hits, windows) = (0, 0);
        for (var to = day; to - window >= 0 && windows < most; to -= window, windows++)
            hits += Count(pattern, to - window, to) > 0 ? 1 : 0;
        return (hits + 0.5) / (windows + 1);
    }

    static int Count(List<int>? days, int from, int to) => days is null ? 0 : Below(days, to) - Below(days, from);

    static int Below(List<int> days, int day) => days.BinarySearch(day) is var place && place < 0 ? ~place : place;

    static void Add<T>(Dictionary<T, List<int>> days, T key, int day)
        where T : notnull
    {
        if (!days.TryGetValue(key, out var list))
            days.Add(key, list = []);
        if (list.Count == 0 || list[^1] != day)
            list.Add(day);
    }
}
