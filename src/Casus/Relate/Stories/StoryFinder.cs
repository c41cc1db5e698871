using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>Groups articles on the same event: average link over the cosine of their story vectors.</summary>
static class StoryFinder
{
    // Fitted on news-cluster-dev, one setting for all sets; docs/relate.md has the curve.
    const double LeastStory = 0.16;

    // Articles this near may be rewrites of each other, or at least on one topic.
    const double LeastTopic = 0.08;

    /// <summary>The stories, as positions in the list of bodies.</summary>
    public static List<List<int>> Stories(IReadOnlyList<Body> bodies, Vocabulary vocabulary) =>
        Cluster(bodies, Weights.Apart(bodies, vocabulary), LeastStory);

    /// <summary>The wider topics.</summary>
    public static List<List<int>> Topics(IReadOnlyList<Body> bodies, Vocabulary vocabulary) =>
        Cluster(bodies, Weights.Of(bodies, vocabulary), LeastTopic);

    static List<List<int>> Cluster(IReadOnlyList<Body> bodies, Weights weights, double least)
    {
        var vectors = bodies.AsParallel().AsOrdered().Select(b => StoryVector.Of(b, weights)).ToArray();
        return CentroidLink.Cluster(vectors, Cosines.Of(bodies, vectors, least), least);
    }

    /// <summary>The story of some bodies: named by its first article and titled by the first that has a title.</summary>
    public static Story Story(List<int> members, IReadOnlyList<Body> bodies) => new(
        $"story:{bodies[members[0]].Id}",
        members.Select(m => bodies[m].Article.Title).FirstOrDefault(t => !string.IsNullOrEmpty(t)) ?? "",
        [.. members.Select(m => bodies[m].Id)]);
}
