using Casus.Clean;
using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Eval.Lineage;

/// <summary>The baseline: how many runs of words two texts share (Broder 1997, unsampled).</summary>
static class Overlap
{
    /// <summary>Above this Jaccard of 5-word shingles texts are usually called near-duplicates in the press.</summary>
    public const double Copy = 0.1;

    public static double Jaccard(string a, string b)
    {
        var (x, y) = (Shingles(a), Shingles(b));
        var shared = x.Count(y.Contains);
        return x.Count + y.Count == 0 ? 0 : shared / (double)(x.Count + y.Count - shared);
    }

    /// <summary>The Jaccard of three stems in a row outside quotations.</summary>
    public static double OutsideQuotations(Article a, Article b)
    {
        var vocabulary = new Vocabulary();
        var (x, y) = (Body.Of(a, vocabulary), Body.Of(b, vocabulary));
        var speech = new Speech([x, y]);
        var (left, right) = (Relate.Pairs.Shingles.Trigrams(x, speech.Of(x)), Relate.Pairs.Shingles.Trigrams(y, speech.Of(y)));
        var shared = Relate.Pairs.Shingles.Shared(left, right);
        return left.Length + right.Length == 0 ? 0 : shared / (double)(left.Length + right.Length - shared);
    }

    static HashSet<string> Shingles(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', ',', '.', ';', ':', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words, i, 5))];
    }
}
