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
            .Select(g => g.Key)
            .ToList();
        var byHead = full.GroupBy(Head, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        return found.ConvertAll(f => f with { Stance = Complete(f.Stance, byHead, before) });
    }

    static Stance Complete(Stance stance, Dictionary<string, string> byHead, Dictionary<string, string> before)
    {
        var issue = stance.Issue is { } told ? byHead.GetValueOrDefault(told, told) : null;
        if (stance.Position != Position.Silent)
            return stance with { Issue = issue };
        issue ??= before.GetValueOrDefault(stance.Actor) ?? byHead.Values.FirstOrDefault();
        if (issue is not null)
            before.TryAdd(stance.Actor, issue);
        return stance with { Issue = issue };
    }

    static string Head(string issue) => issue[(issue.LastIndexOf(' ') + 1)..];
}
