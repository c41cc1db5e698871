using Casus.Read;
using Casus.Relate;

namespace Casus.Situate.Decisions;

/// <summary>The decisions that hold: those that no decision which itself holds has undone. The same whatever the order in which they come.</summary>
public sealed class Docket
{
    public static Docket Empty { get; } = new([]);

    readonly Dictionary<string, string> _actors = new(StringComparer.Ordinal);
    readonly HashSet<string> _rejected;

    public Docket(IEnumerable<Decision> decisions)
    {
        var all = decisions.DistinctBy(d => d.Id).OrderBy(d => d.At).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var undone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var decision in Enumerable.Reverse(all))
            if (!undone.Contains(decision.Id) && decision.Ruling is Ruling.Undone undo)
                undone.Add(undo.Decision);
        InForce = [.. all.Where(d => !undone.Contains(d.Id))];
        foreach (var same in InForce.Select(d => d.Ruling).OfType<Ruling.SameActor>())
            Join(same);
        _rejected = InForce.Select(d => d.Ruling).OfType<Ruling.Rejected>().Select(r => r.Statement).ToHashSet(StringComparer.Ordinal);
        Apart = InForce.Select(d => d.Ruling).OfType<Ruling.NoCopy>().Select(n => n.Article).ToHashSet(StringComparer.Ordinal);
        Ratings = InForce.Select(d => d.Ruling).OfType<Ruling.Rated>().GroupBy(r => r.Outlet, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Grade, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<Decision> InForce { get; }

    /// <summary>The articles that are no copies.</summary>
    public IReadOnlySet<string> Apart { get; }

    /// <summary>The grade of each outlet that has one; of several the last.</summary>
    public IReadOnlyDictionary<string, string> Ratings { get; }

    /// <summary>Readings without what was rejected, in which actors that are one have one id.</summary>
    public IReadOnlyList<Reading> Apply(IReadOnlyList<Reading> readings)
    {
        var known = readings.SelectMany(r => r.Actors).Where(a => _actors.ContainsValue(a.Id)).DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var renaming = new Renaming(_actors);
        return _actors.Count + _rejected.Count == 0 ? readings : [.. readings.Select(r => OneEach(renaming.Of(Without(r)), known))];
    }

    // What joins with A when A is already B joins with B; a ruling that would close a circle says what is so already.
    void Join(Ruling.SameActor same)
    {
        var target = _actors.GetValueOrDefault(same.As, same.As);
        var actor = _actors.GetValueOrDefault(same.Actor, same.Actor);
        if (target == actor)
            return;
        foreach (var joined in _actors.Where(a => a.Value == actor).Select(a => a.Key).ToList())
            _actors[joined] = target;
        _actors[actor] = target;
    }

    Reading Without(Reading reading) => reading.Statements.All(s => !_rejected.Contains(s.Key)) ? reading : reading with
    {
        Utterances = Kept(reading.Utterances),
        Events = Kept(reading.Events),
        Ties = Kept(reading.Ties),
        Stances = Kept(reading.Stances),
        Causes = Kept(reading.Causes),
        Options = Kept(reading.Options),
        Motives = Kept(reading.Motives),
    };

    List<T> Kept<T>(IEnumerable<T> statements) where T : Statement => [.. statements.Where(s => !_rejected.Contains(s.Key))];

    /// <summary>Two actors of an article that became one are listed once, as the actor they became.</summary>
    static Reading OneEach(Reading reading, Dictionary<string, Actor> known) => reading with
    {
        Actors = [.. reading.Actors.GroupBy(a => a.Id, StringComparer.Ordinal).Select(g => One([.. g], known.GetValueOrDefault(g.Key)))],
        Ties = [.. reading.Ties.Where(t => t.From != t.To)],
    };

    static Actor One(IReadOnlyList<Actor> actors, Actor? become)
    {
        var first = become ?? actors[0];
        return new Actor(first.Id, first.Kind, first.Name)
        {
            Aliases = [.. actors.SelectMany(a => a.Aliases.Append(a.Name)).Where(n => n != first.Name).Distinct(StringComparer.Ordinal)],
            Within = actors.Select(a => a.Within).Prepend(first.Within).FirstOrDefault(w => w is not null && w != first.Id),
        };
    }
}
