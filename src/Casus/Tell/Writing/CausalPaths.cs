using Casus.Situate;

namespace Casus.Tell.Writing;

/// <summary>Loops and chains of a causal map, found by walks of bounded length from each concept.</summary>
static class CausalPaths
{
    const int Longest = 4;
    const int MostArrows = 200;

    /// <summary>Simple loops, the shortest first; each is given once, from its alphabetically first concept.</summary>
    public static IEnumerable<IReadOnlyList<CauseView>> Loops(IReadOnlyList<CauseView> causes) =>
        Walks(causes)
            .Where(w => w[^1].To == w[0].From && w.All(c => string.CompareOrdinal(w[0].From, c.From) <= 0))
            .OrderBy(w => w.Count);

    /// <summary>Walks of three or more arrows through distinct concepts, the longest first.</summary>
    public static IEnumerable<IReadOnlyList<CauseView>> Chains(IReadOnlyList<CauseView> causes) =>
        Walks(causes)
            .Where(w => w.Count >= 3 && w.All(c => c.From != w[^1].To))
            .OrderByDescending(w => w.Count);

    static IEnumerable<IReadOnlyList<CauseView>> Walks(IReadOnlyList<CauseView> causes)
    {
        var arrows = causes.Take(MostArrows).ToList();
        var next = arrows.ToLookup(c => c.From, StringComparer.Ordinal);
        var level = arrows.Select(c => (IReadOnlyList<CauseView>)[c]).ToList();
        for (var length = 1; length <= Longest && level.Count > 0; length++)
        {
            foreach (var walk in level)
                yield return walk;
            level = [.. level
                .Where(w => w[^1].To != w[0].From)
                .SelectMany(w => next[w[^1].To].Where(c => w.Skip(1).All(x => x.From != c.To)).Select(c => (IReadOnlyList<CauseView>)[.. w, c]))
                .Take(MostArrows * 10)];
        }
    }
}
