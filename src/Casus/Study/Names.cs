using Casus.Situate;

namespace Casus.Study;

/// <summary>What actors are called in a finding.</summary>
sealed class Names(Situation situation)
{
    readonly Dictionary<string, string> _names = situation.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);

    public string Of(string actor) => _names.GetValueOrDefault(actor, actor);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };
}
