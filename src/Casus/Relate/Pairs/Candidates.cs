namespace Casus.Relate.Pairs;

/// <summary>
/// Which of many bodies are worth comparing: those that share a band of MinHash values over their word triples (Broder 1997;
/// Indyk &amp; Motwani 1998) and those that share several rare content pairs, which survive where triples do not.
/// </summary>
static class Candidates
{
    // Up to so many bodies all are compared with all.
    const int Few = 120;

    // 20 bands of two values: two texts of Jaccard 0.2 meet with a probability of 0.56, of 0.4 of 0.97.
    const int Bands = 20;

    // The smallest hashes stand for all content pairs of a text: the same ones in every text that has them.
    const int SampledPairs = 48;

    const int MostPostings = 64;

    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<Side> sides)
    {
        if (sides.Count <= Few)
            return from b in Enumerable.Range(0, sides.Count) from a in Enumerable.Range(0, b) select (a, b);
        return Indexed(sides);
    }

    static IEnumerable<(int A, int B)> Indexed(IReadOnlyList<Side> sides)
    {
        var postings = new Postings<ulong>(MostPostings);
        for (var b = 0; b < sides.Count; b++)
            foreach (var a in postings.Add(b, MinHashes(sides[b].Sketch.Trigrams).Concat(sides[b].Sketch.Bigrams.Take(SampledPairs))))
                yield return (a, b);
    }

    /// <summary>The bands of a text: each a hash of two least values under two permutations.</summary>
    static IEnumerable<ulong> MinHashes(ulong[] shingles)
    {
        if (shingles.Length == 0)
            yield break;
        for (var band = 0UL; band < Bands; band++)
        {
            var (first, second) = (ulong.MaxValue, ulong.MaxValue);
            foreach (var shingle in shingles)
            {
                var hash = Shingles.Mix(shingle, band);
                first = Math.Min(first, hash);
                second = Math.Min(second, ulong.RotateLeft(hash, 29) * 0x9E3779B97F4A7C15UL);
            }
            yield return Shingles.Mix(Shingles.Mix(first, second), band);
        }
    }
}
