namespace Casus.Situate;

/// <summary>Puts statements of like wording into one group, the same whatever the order in which they come.</summary>
static class Grouping
{
    /// <summary>
    /// Leader clustering (Hartigan 1975, ch. 3) over the items in order of key: each joins the group whose first member is
    /// most alike, if that likeness reaches the least, or founds one. An index of stems keeps it near-linear.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<T>> Alike<T>(IEnumerable<T> items, Func<T, string> key, Func<T, string> text, double least)
    {
        var groups = new List<(Wording Leader, List<T> Members)>();
        var byStem = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var item in items.OrderBy(key, StringComparer.Ordinal))
        {
            var wording = Wording.Of(text(item));
            var group = wording.Stems
                .SelectMany(s => byStem.GetValueOrDefault(s, []))
                .Distinct()
                .Select(g => (Group: g, Likeness: wording.Likeness(groups[g].Leader)))
                .Where(g => g.Likeness >= least)
                .OrderByDescending(g => g.Likeness)
                .ThenBy(g => g.Group)
                .Select(g => g.Group)
                .FirstOrDefault(-1);
            if (group < 0)
                Found(wording, item);
            else
                groups[group].Members.Add(item);
        }
        return [.. groups.Select(g => g.Members)];

        void Found(Wording wording, T item)
        {
            foreach (var stem in wording.Stems)
            {
                if (!byStem.TryGetValue(stem, out var founded))
                    byStem[stem] = founded = [];
                founded.Add(groups.Count);
            }
            groups.Add((wording, [item]));
        }
    }
}
