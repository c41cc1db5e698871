using System.Runtime.InteropServices;

namespace Casus.Relate;

/// <summary>
/// An inverted index from keys to the numbers of the articles that have them; articles are added in order. A key that more
/// than <c>most</c> articles have is given up as telling nothing, or, if <c>anchored</c>, its first articles stand for all.
/// </summary>
sealed class Postings(int most, bool anchored)
{
    // Entries of a key are chained backwards: one array instead of a list a key, of which most would hold one article.
    readonly Dictionary<ulong, int> _last = [];

    readonly List<(int Article, int Before, int Count)> _entries = [];

    /// <summary>Adds the next article and names into a set those before it that share a key with it.</summary>
    public void Add(int article, ReadOnlySpan<ulong> keys, HashSet<int> earlier)
    {
        foreach (var key in keys)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var known);
            var before = known ? last : -1;
            var count = known ? _entries[last].Count : 0;
            if (count >= most && !anchored)
                continue;
            for (var at = before; at >= 0; at = _entries[at].Before)
                earlier.Add(_entries[at].Article);
            if (count >= most)
                continue;
            last = _entries.Count;
            _entries.Add((article, before, count + 1));
        }
        earlier.Remove(article);
    }
}
