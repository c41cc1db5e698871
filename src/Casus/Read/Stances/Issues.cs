using Casus.Read.Concepts;

namespace Casus.Read.Stances;

/// <summary>
/// Brings the issues of an article together: "the deal" is the fuller issue of which the article speaks ("kenya peru trade
/// pact"), and a silence of which no issue is told is about what the actor was silent on before, or what the article is about.
/// </summary>
static class Issues
{
    public static List<Found> Complete(List<Found> found)
    {
        var full = found
            .Select(f => f.Stance.Issue)
            .OfType<string>()
            .Where(issue => issue.Contains(' ', StringComparison.Ordinal))
            .GroupBy(issue => issue, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ToList();
        var main = full.FirstOrDefault(g => g.Count() > 1)?.Key ?? found.Find(f => f.Stance is { Position: Position.Silent, Issue: not null }).Stance?.Issue;
        var fuller = new Fuller(found.Select(f => f.Stance.Issue).OfType<string>());
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        return found.ConvertAll(f => f with { Stance = Complete(f.Stance, fuller, before, main) });
    }

    static Stance Complete(Stance stance, Fuller fuller, Dictionary<string, string> before, string? main)
    {
        var issue = stance.Issue is { } told ? fuller.Of(told, stance.Target?.Text) : null;
        if (stance.Position != Position.Silent)
            return stance with { Issue = issue };
        issue ??= before.GetValueOrDefault(stance.Actor) ?? main;
        if (issue is not null)
            before.TryAdd(stance.Actor, issue);
        return stance with { Issue = issue };
    }
}
