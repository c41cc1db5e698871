using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>Groups articles on the same event: average link over the cosine of their story vectors.</summary>
static class StoryFinder
{
    // Fitted on news-cluster-dev, one setting for all sets; docs/relate.md has the curve.
    const double LeastMean = 0.16;

    // A pair below this adds next to nothing to a mean and is left out of the graph.
    const double LeastEdge = 0.02;

    /// <summary>The stories, as positions in the list of bodies.</summary>
    public static List<List<int>> Find(IReadOnlyList<Body> bodies, Weights weights) =>
        Find([.. bodies.Select(b => StoryVector.Of(b, weights))], LeastMean);

    internal static List<List<int>> Find(Vector[] vectors, double least) =>
        AverageLink.Cluster(vectors.Length, Cosines(vectors).Where(e => e.Similarity >= LeastEdge), least);

    /// <summary>The cosine of every two vectors that share a term, through an inverted index.</summary>
    static IEnumerable<(int A, int B, double Similarity)> Cosines(Vector[] vectors)
    {
        var index = new Dictionary<int, List<(int Article, float Value)>>();
        var sums = new double[vectors.Length];
        for (var b = 0; b < vectors.Length; b++)
        {
            var touched = new List<int>();
            for (var i = 0; i < vectors[b].Terms.Length; i++)
            {
                if (!index.TryGetValue(vectors[b].Terms[i], out var postings))
                    index[vectors[b].Terms[i]] = postings = [];
                foreach (var (a, value) in postings)
                {
                    if (sums[a] == 0)
                        touched.Add(a);
                    sums[a] += value * (double)vectors[b].Values[i];
                }
                postings.Add((b, vectors[b].Values[i]));
            }
            foreach (var a in touched)
            {
                yield return (a, b, sums[a]);
                sums[a] = 0;
            }
        }
    }
}
