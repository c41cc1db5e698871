using Casus.Read;

namespace Casus.Situate;

/// <summary>
/// For whom an actor stands when it acts: the leaders, officials and institutions of a state for the state. A former official,
/// a faction, or an expert stands for none but itself.
/// </summary>
sealed class Standing(IReadOnlyList<ActorView> actors)
{
    readonly Dictionary<string, ActorView> _actors = actors.ToDictionary(a => a.Id, StringComparer.Ordinal);

    public string Of(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var standing = id;
        while (seen.Add(standing) && _actors.TryGetValue(standing, out var actor) && StandsForAnother(actor))
            standing = actor.Within!;
        return standing.StartsWith("state:", StringComparison.Ordinal) ? standing : id;
    }

    static bool StandsForAnother(ActorView actor) =>
        actor.Within is not null
        && (actor.Kind is ActorKind.Person or ActorKind.Institution || IsMouthpiece(actor))
        && !actor.Roles.Any(r => r.Former);

    /// <summary>"a spokesperson of the ministry" is nobody by name and the ministry by office.</summary>
    static bool IsMouthpiece(ActorView actor) =>
        actor.Kind == ActorKind.Unnamed && actor.Within!.StartsWith("institution:", StringComparison.Ordinal) && Mouthpieces.Any(m => actor.Name.EndsWith(m, StringComparison.OrdinalIgnoreCase));

    static readonly string[] Mouthpieces = [.. Table.Lines("situate/mouthpieces.txt")];
}
