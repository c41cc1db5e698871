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

    /// <summary>For each mosaic, by position, the comparisons with its two parents, the likelier first; no parent is a mosaic itself.</summary>
    public static Dictionary<int, (Compared First, Compared Second)> Find(IReadOnlyList<Compared> pairs, IReadOnlyList<Body> bodies)
    {
        var likely = pairs.Where(p => p.Probability >= Likely).ToList();
        var related = likely.Select(p => (p.A, p.B)).ToHashSet();
        var sure = likely.Where(p => p.Probability >= Sure)
            .SelectMany(p => new[] { (Article: p.A, Pair: p), (Article: p.B, Pair: p) })
            .GroupBy(p => p.Article, p => p.Pair)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Probability).ThenBy(p => p.Other(g.Key)).ToList());
        // Two mosaics that take from one article look like parents of a third; what remains without them is found in a second look.
        var seeming = sure.Where(s => Parents(s.Key, s.Value) is not null).Select(s => s.Key).ToHashSet();
        var found = new Dictionary<int, (Compared First, Compared Second)>();
        foreach (var article in seeming.Order())
            if (Parents(article, sure[article].FindAll(p => !seeming.Contains(p.Other(article)))) is { } parents)
                found[article] = parents;
        return found;

        (Compared, Compared)? Parents(int article, List<Compared> ranked) =>
            ranked.Skip(1).FirstOrDefault(p =>
                Complete(article, bodies[article].Lines.Length, ranked[0], p)
                && !AreRelated(ranked[0].Other(article), p.Other(article))) is { } second ? (ranked[0], second) : null;

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
