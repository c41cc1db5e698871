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
        var byHead = full.Select(g => g.Key).GroupBy(Head, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        return found.ConvertAll(f => f with { Stance = Complete(f.Stance, byHead, before, main) });
    }

    static Stance Complete(Stance stance, Dictionary<string, string> byHead, Dictionary<string, string> before, string? main)
    {
        var issue = stance.Issue is { } told ? byHead.GetValueOrDefault(told, told) : null;
        if (stance.Position != Position.Silent)
            return stance with { Issue = issue };
        issue ??= before.GetValueOrDefault(stance.Actor) ?? main;
        if (issue is not null)
            before.TryAdd(stance.Actor, issue);
        return stance with { Issue = issue };
    }

    static string Head(string issue) => issue[(issue.LastIndexOf(' ') + 1)..];
}
