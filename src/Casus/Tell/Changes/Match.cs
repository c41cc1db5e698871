using Casus.Tell.Entries;

namespace Casus.Tell.Changes;

/// <summary>
/// Finds each thing of one state of the model again in another: by the statements that both share, the most first, and
/// where they share none by its title.
/// </summary>
static class Match
{
    public static IReadOnlyList<(Entry? Before, Entry? After)> Of(IReadOnlyList<Entry> before, IReadOnlyList<Entry> after)
    {
        var (left, right) = (new Entry?[after.Count], new HashSet<int>());
        foreach (var (old, now) in Shared(before, after).Concat(Titled(before, after)))
            if (left[now] is null && right.Add(old))
                left[now] = before[old];
        return
        [
            .. after.Select((a, i) => (left[i], (Entry?)a)),
            .. before.Where((_, i) => !right.Contains(i)).Select(b => ((Entry?)b, (Entry?)null)),
        ];
    }

    static IEnumerable<(int Before, int After)> Shared(IReadOnlyList<Entry> before, IReadOnlyList<Entry> after)
    {
        var places = before
            .SelectMany((e, i) => e.Keys.Distinct(StringComparer.Ordinal).Select(k => (Key: (e.Kind, k), Index: i)))
            .ToLookup(p => p.Key, p => p.Index);
        return after
            .SelectMany((e, i) => e.Keys.Distinct(StringComparer.Ordinal).SelectMany(k => places[(e.Kind, k)]).CountBy(b => b).Select(c => (Before: c.Key, After: i, Count: c.Value)))
            .OrderByDescending(p => p.Count)
            .ThenByDescending(p => before[p.Before].Title == after[p.After].Title)
            .ThenBy(p => p.Before)
            .ThenBy(p => p.After)
            .Select(p => (p.Before, p.After));
    }

    static IEnumerable<(int Before, int After)> Titled(IReadOnlyList<Entry> before, IReadOnlyList<Entry> after)
    {
        var titles = before.Select((e, i) => (Key: (e.Kind, e.Title), Index: i)).ToLookup(t => t.Key, t => t.Index);
        return after.SelectMany((e, i) => titles[(e.Kind, e.Title)].Select(b => (b, i)));
    }
}
