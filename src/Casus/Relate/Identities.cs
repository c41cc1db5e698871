using Casus.Read;

namespace Casus.Relate;

/// <summary>
/// Which actor ids of different articles mean the same actor: a person known here by the last name alone and there by the
/// full name, an organisation known here by its acronym. Two full names are never joined, nor a short name that fits two.
/// </summary>
public static class Identities
{
    /// <summary>Readings in which each actor has one id everywhere.</summary>
    public static IReadOnlyList<Reading> Unify(IReadOnlyList<Reading> readings)
    {
        var renaming = new Renaming(Find(readings));
        return [.. readings.Select(renaming.Of)];
    }

    /// <summary>From each id that has a fuller one to the fullest.</summary>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<Reading> readings)
    {
        var names = NamesOf(readings);
        var namesakes = new Namesakes(names.Select(n => (n.Key, n.Value.Name, n.Value.Forms)));
        var canonical = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, known) in names)
            if (FullerThan(id, known, namesakes.Of(known.Name).Select(n => (n, names[n]))) is { } fuller)
                canonical[id] = fuller;
        foreach (var id in canonical.Keys.ToList())
            canonical[id] = Follow(canonical, id);
        return canonical;
    }

    static SortedDictionary<string, Known> NamesOf(IEnumerable<Reading> readings)
    {
        var names = new SortedDictionary<string, Known>(StringComparer.Ordinal);
        foreach (var actor in readings.SelectMany(r => r.Actors))
        {
            if (!names.TryGetValue(actor.Id, out var known))
                names[actor.Id] = known = new Known(actor.Kind, actor.Name, []);
            known.Forms.Add(actor.Name);
            known.Forms.UnionWith(actor.Aliases);
        }
        return names;
    }

    static string? FullerThan(string id, Known known, IEnumerable<(string Id, Known Known)> namesakes)
    {
        if (known.Kind is not (ActorKind.Person or ActorKind.Organisation or ActorKind.Institution))
            return null;
        var fuller = namesakes.Where(n => n.Id != id && n.Known.Kind == known.Kind && IsFuller(n.Known, known)).Take(2).ToList();
        return fuller.Count == 1 ? fuller[0].Id : null;
    }

    static bool IsFuller(Known candidate, Known known) =>
        candidate.Name.Length > known.Name.Length
        && (known.Kind == ActorKind.Person
            ? !known.Name.Contains(' ', StringComparison.Ordinal)
                && candidate.Name.Contains(' ', StringComparison.Ordinal)
                && (candidate.Name.EndsWith(" " + known.Name, StringComparison.OrdinalIgnoreCase) || candidate.Forms.Contains(known.Name))
            : candidate.Forms.Contains(known.Name));

    static string Follow(Dictionary<string, string> canonical, string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (canonical.TryGetValue(id, out var next) && seen.Add(id))
            id = next;
        return id;
    }

    sealed record Known(ActorKind Kind, string Name, HashSet<string> Forms);
}
