using Casus.Read;

namespace Casus.Relate.Statements;

/// <summary>For whom persons and institutions act, as any of the articles tells it: a president for the state.</summary>
sealed class Allegiance
{
    // Longer chains are circles of badly read roles.
    const int LongestChain = 4;

    readonly Dictionary<string, string> _within = [];

    public Allegiance(IReadOnlyList<Reading> readings)
    {
        var told = readings.SelectMany(r => r.Actors.Select(a => (a.Id, Of: a.Within)))
            .Concat(readings.SelectMany(r => r.Roles.Where(o => !o.Former).Select(o => (Id: o.Actor, o.Of))))
            .Where(t => t.Of is not null && t.Of != t.Id)
            .GroupBy(t => t.Id, t => t.Of!, StringComparer.Ordinal);
        foreach (var actor in told)
            _within[actor.Key] = actor.CountBy(of => of).OrderByDescending(of => of.Value).ThenBy(of => of.Key, StringComparer.Ordinal).First().Key;
    }

    /// <summary>Those for whom the actors act, as one sorted text.</summary>
    public string Of(IEnumerable<string> actors) =>
        string.Join('+', actors.Select(Root).Distinct().Order(StringComparer.Ordinal));

    string Root(string actor)
    {
        for (var step = 0; step < LongestChain && _within.TryGetValue(actor, out var within); step++)
            actor = within;
        return actor;
    }
}
