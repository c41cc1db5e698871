using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>Finds articles put together from two: some sentences are one's, others another's, and these two are no relatives.</summary>
static class Mosaics
{
    const double Likely = 0.5;
    const double Sure = 0.9;

    // Nearly all of a mosaic is in its two parents.
    const double Covered = 0.7;

    // So much of the article, and so many sentences, each of the two must give that the other does not.
    const double LeastShare = 0.15;
    const int LeastSentences = 2;

    /// <summary>For each mosaic, by position, the comparisons with its two parents, the likelier first.</summary>
    public static Dictionary<int, (Compared First, Compared Second)> Find(IReadOnlyList<Compared> pairs, IReadOnlyList<Body> bodies)
    {
        var likely = pairs.Where(p => p.Probability >= Likely).ToList();
        var related = likely.Select(p => (p.A, p.B)).ToHashSet();
        var ofArticle = likely.SelectMany(p => new[] { (Article: p.A, Pair: p), (Article: p.B, Pair: p) }).ToLookup(p => p.Article, p => p.Pair);
        var found = new Dictionary<int, (Compared, Compared)>();
        foreach (var article in ofArticle.OrderBy(a => a.Key))
        {
            var ranked = article.Where(p => p.Probability >= Sure).OrderByDescending(p => p.Probability).ThenBy(p => p.Other(article.Key)).ToList();
            var second = ranked.Skip(1).FirstOrDefault(p => Complete(article.Key, bodies[article.Key].Lines.Length, ranked[0], p) && !AreRelated(ranked[0].Other(article.Key), p.Other(article.Key)));
            if (second is not null)
                found[article.Key] = (ranked[0], second);
        }
        return found;

        bool AreRelated(int one, int other) => related.Contains((Math.Min(one, other), Math.Max(one, other)));
    }

    static bool Complete(int article, int length, Compared first, Compared second)
    {
        var (one, other) = (Sentences(article, first), Sentences(article, second));
        if (one.Union(other).Count() < Covered * length)
            return false;
        var least = Math.Max(LeastSentences, LeastShare * one.Union(other).Count());
        return one.Except(other).Count() >= least && other.Except(one).Count() >= least;
    }

    static HashSet<int> Sentences(int article, Compared pair) => [.. pair.Partners.Select(p => pair.A == article ? p.A : p.B)];
}
