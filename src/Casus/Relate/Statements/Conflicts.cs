namespace Casus.Relate.Statements;

/// <summary>Gathers differences into conflicts: sentences that are linked by a difference of one kind are about one thing.</summary>
static class Conflicts
{
    public static IEnumerable<Conflict> Of(IReadOnlyList<Difference> differences, Func<int, string> originOf)
    {
        var groups = differences.GroupBy(d => (d.Kind, d.Topic)).SelectMany(kind => Linked([.. kind]));
        foreach (var group in groups)
        {
            var sides = group.SelectMany(d => new[] { d.Left, d.Right }).Distinct().ToList();
            var first = sides.OrderBy(s => s.Sentence.Article, StringComparer.Ordinal).ThenBy(s => s.Sentence.Start).First();
            var accounts = sides.GroupBy(s => Normal(s.Value), StringComparer.Ordinal)
                .OrderBy(v => v.Key, StringComparer.Ordinal)
                .Select(v => Account([.. v], originOf))
                .ToList();
            var kind = group[0].Kind;
            yield return new Conflict($"conflict:{kind}:{first.Sentence.Article}/{first.Sentence.Start}{Suffix(group[0].Topic)}", kind, first.Sentence.Text, accounts);
        }
    }

    static string Suffix(string topic) => topic.Length == 0 ? "" : $":{topic.Replace(' ', '-')}";

    static Account Account(List<Side> sides, Func<int, string> originOf) => new(
        sides[0].Value,
        [.. sides.Select(s => s.Sentence).Distinct().OrderBy(p => p.Article, StringComparer.Ordinal).ThenBy(p => p.Start)],
        [.. sides.Select(s => originOf(s.Article)).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Differences that share a sentence, directly or through others.</summary>
    static IEnumerable<List<Difference>> Linked(List<Difference> differences)
    {
        var parent = new Dictionary<Passage, Passage>();
        Passage Root(Passage passage)
        {
            while (parent.TryGetValue(passage, out var next) && next != passage)
                passage = next;
            return passage;
        }
        foreach (var difference in differences)
            parent[Root(difference.Left.Sentence)] = Root(difference.Right.Sentence);
        return differences.GroupBy(d => Root(d.Left.Sentence)).Select(g => g.ToList());
    }

    static string Normal(string value) => value.ToLowerInvariant().Replace(",", "", StringComparison.Ordinal);
}
