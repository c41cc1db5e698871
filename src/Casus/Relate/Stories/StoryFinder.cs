using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>Groups articles on the same event: average link over the cosine of their story vectors.</summary>
static class StoryFinder
{
    // Fitted on news-cluster-dev, one setting for all sets; docs/relate.md has the curve.
    const double LeastStory = 0.16;

    // Articles this near may be rewrites of each other, or at least on one topic.
    const double LeastTopic = 0.08;

    // A pair below this adds next to nothing to a mean and is left out of the graph.
    const double LeastEdge = 0.02;

    /// <summary>The stories and the wider topics, as positions in the list of bodies.</summary>
    public static (List<List<int>> Stories, List<List<int>> Topics) Find(IReadOnlyList<Body> bodies, Weights weights)
    {
        var cosines = Cosines([.. bodies.Select(b => StoryVector.Of(b, weights))]).Where(e => e.Similarity >= LeastEdge).ToList();
        return (AverageLink.Cluster(bodies.Count, cosines, LeastStory), AverageLink.Cluster(bodies.Count, cosines, LeastTopic));
    }

    /// <summary>The story of some bodies: named by its first article and titled by the first that has a title.</summary>
    public static Story Story(List<int> members, IReadOnlyList<Body> bodies) => new(
        $"story:{bodies[members[0]].Id}",
        members.Select(m => bodies[m].Article.Title).FirstOrDefault(t => !string.IsNullOrEmpty(t)) ?? "",
        [.. members.Select(m => bodies[m].Id)]);

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
