namespace Casus.Language.Naming;

/// <summary>
/// One name has one kind throughout a document (Ratinov and Roth 2009): all occurrences vote, and a last name votes
/// with the full name it belongs to.
/// </summary>
static class Consistency
{
    public static void Settle(string text, List<NameCandidate> candidates)
    {
        var groups = candidates.GroupBy(candidate => text[candidate.Start..candidate.End], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.OrdinalIgnoreCase);
        var families = groups.Where(group => group.Value[0].Kind == NameKind.Person && group.Key.Contains(' ', StringComparison.Ordinal))
            .GroupBy(group => group.Key[(group.Key.LastIndexOf(' ') + 1)..], group => group.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(family => family.Key, family => family.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, group) in groups)
        {
            var votes = Votes(group);
            if (families.TryGetValue(name, out var full))
                votes[(int)NameKind.Person] += Votes(full)[(int)NameKind.Person];
            var kind = (NameKind)Array.IndexOf(votes, votes.Max());
            group.ForEach(candidate => candidate.Kind = kind);
        }
    }

    static float[] Votes(List<NameCandidate> group)
    {
        var votes = new float[NameCandidate.Kinds];
        foreach (var candidate in group)
            for (var kind = 0; kind < votes.Length; kind++)
                votes[kind] += candidate.Scores[kind];
        return votes;
    }
}
