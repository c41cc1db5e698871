using System.Runtime.InteropServices;

namespace Casus.Relate.Texts;

/// <summary>How much each term tells among a set of bodies: its idf, counted in the press at large and here.</summary>
sealed class Weights
{
    readonly Dictionary<int, double> _idf;

    Weights(Dictionary<int, int> counts, Func<int, int, double> idf) =>
        _idf = counts.ToDictionary(c => c.Key, c => idf(c.Key, c.Value));

    public double this[int term] => _idf[term];

    /// <summary>The plain idf: every body counts.</summary>
    public static Weights Of(IReadOnlyCollection<Body> bodies, Vocabulary vocabulary) =>
        new(Count(bodies.Select(b => new[] { b })), (term, here) => vocabulary.Idf(term, here, bodies.Count));

    /// <summary>
    /// The idf of the press at large, lowered for what others than the two compared say too. Each group of bodies counts
    /// once for each term that any of its members has, so that one more rewrite of a known article makes no word more common.
    /// </summary>
    public static Weights Among(IReadOnlyCollection<IEnumerable<Body>> groups, Vocabulary vocabulary) =>
        new(Count(groups), (term, here) => vocabulary.Idf(term) * Rarity(here, groups.Count));

    /// <summary>
    /// The plain idf, lowered by the square of the share of the other bodies that have the term: what sets articles apart
    /// where all are on one topic, and all but the plain idf where they are on many.
    /// </summary>
    public static Weights Apart(IReadOnlyCollection<Body> bodies, Vocabulary vocabulary) => new(
        Count(bodies.Select(b => new[] { b })),
        (term, here) => vocabulary.Idf(term, here, bodies.Count) * Math.Pow(Rarity(here, bodies.Count + Others), 2));

    // As if so many articles on other things were there too: a handful is no topic.
    const int Others = 7;

    // So many further groups are imagined that do not use a term: a few texts alone make no word common.
    const double Prior = 3;

    /// <summary>The share of groups other than the two compared that do not have a term.</summary>
    static double Rarity(int count, int groups) => 1 - (Math.Max(0, count - 2) / (Math.Max(0, groups - 2) + Prior));

    /// <summary>In how many groups each term occurs.</summary>
    static Dictionary<int, int> Count(IEnumerable<IEnumerable<Body>> groups)
    {
        // The last group that had a term is kept beside its count, which spares a set for each group.
        var here = new Dictionary<int, (int Last, int Count)>();
        var number = 0;
        foreach (var group in groups)
        {
            number++;
            foreach (var body in group)
                foreach (var term in body.Terms)
                {
                    ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(here, term, out _);
                    if (seen.Last != number)
                        seen = (number, seen.Count + 1);
                }
        }
        return here.ToDictionary(h => h.Key, h => h.Value.Count);
    }
}
