namespace Casus.Relate.Pairs;

/// <summary>
/// Which of many bodies are worth comparing: those that share a band of MinHash values over their word triples (Indyk &amp;
/// Motwani 1998) and those that share several rare content pairs, which survive where triples do not.
/// </summary>
static class Candidates
{
    // Up to so many bodies all are compared with all.
    const int Few = 120;

    // The smallest hashes stand for all content pairs of a text: the same ones in every text that has them.
    const int SampledPairs = 48;

    /// <summary>Of the copies of one text each is compared with the first so many.</summary>
    public const int MostCopies = 64;

    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<Side> sides) => sides.Count <= Few
        ? from b in Enumerable.Range(0, sides.Count) from a in Enumerable.Range(0, b) select (a, b)
        : Indexed(sides.Select(s => (s.Sketch.Trigrams, s.Sketch.Bigrams)));

    /// <summary>The pairs among texts given by the ascending hashes of their word triples and content pairs.</summary>
    internal static IEnumerable<(int A, int B)> Indexed(IEnumerable<(ulong[] Trigrams, ulong[] Bigrams)> texts)
    {
        var copies = new Postings(MostCopies, anchored: true);
        var relatives = new Postings(MostCopies, anchored: false);
        var earlier = new HashSet<int>();
        var keys = new ulong[MinHashes.Bands];
        var b = 0;
        foreach (var (trigrams, bigrams) in texts)
        {
            earlier.Clear();
            copies.Add(b, keys.AsSpan(0, MinHashes.Of(trigrams, keys)), earlier);
            relatives.Add(b, bigrams.AsSpan(0, Math.Min(SampledPairs, bigrams.Length)), earlier);
            foreach (var a in earlier.Order())
                yield return (a, b);
            b++;
        }
    }
}
