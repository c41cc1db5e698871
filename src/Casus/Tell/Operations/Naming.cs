using Casus.Situate;

namespace Casus.Tell.Operations;

/// <summary>Which actor a person means by an id or a name.</summary>
static class Naming
{
    const int MostNamed = 8;

    /// <summary>The id, or why there is none: a name that fits several actors is asked back, never guessed.</summary>
    public static (string? Id, string? Problem) Actor(Situation situation, string text)
    {
        if (situation.Actors.Any(a => a.Id == text))
            return (text, null);
        var named = situation.Actors.Where(a => a.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0)
            named = [.. situation.Actors.Where(a => a.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || a.Aliases.Contains(text, StringComparer.OrdinalIgnoreCase))];
        return named.Count switch
        {
            1 => (named[0].Id, null),
            0 => (null, $"There is no actor '{text}'.{Near(situation, text)}"),
            _ => (null, $"'{text}' fits {named.Count} actors; give the id: {string.Join(", ", named.Select(a => a.Id))}."),
        };
    }

    static string Near(Situation situation, string text)
    {
        var near = situation.Actors.Where(a => a.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || a.Id.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList();
        near = near.Count > 0 ? near : [.. situation.Actors];
        return near.Count == 0 ? "" : $" There {(near.Count == 1 ? "is" : "are")}: {string.Join(", ", near.Take(MostNamed).Select(a => $"{a.Name} ({a.Id})"))}{(near.Count > MostNamed ? $" and {near.Count - MostNamed} more" : "")}.";
    }
}
