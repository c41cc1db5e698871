namespace Casus.Relate.Statements;

/// <summary>Joins statements of one story that say the same: an equal frame, and words as alike as the frame leaves open.</summary>
static class Joining
{
    // A frame that tells all needs little likeness of words, one that tells nothing needs much.
    const double LeastWords = 0.15;
    const double MostWords = 0.55;

    // Longer lists of one frame are joined in pieces of this size, in order, so that no story takes quadratic time.
    const int Most = 400;

    /// <summary>The groups of two or more statements that say the same, each in the order given.</summary>
    public static IEnumerable<List<Said>> Join(IEnumerable<Said> statements) =>
        statements.GroupBy(s => s.Frame.Key, StringComparer.Ordinal)
            .SelectMany(frame => frame.Chunk(Most))
            .SelectMany(Groups);

    static IEnumerable<List<Said>> Groups(Said[] alike)
    {
        var edges = new List<(int, int, double)>();
        for (var b = 1; b < alike.Length; b++)
            for (var a = 0; a < b; a++)
            {
                var likeness = alike[a].Content.Likeness(alike[b].Content);
                if (likeness > 0)
                    edges.Add((a, b, likeness));
            }
        return AverageLink.Cluster(alike.Length, edges, Limit(alike))
            .Where(c => c.Count > 1)
            .Select(c => c.Select(i => alike[i]).ToList());
    }

    static double Limit(Said[] alike) => alike.Length == 0 ? MostWords
        : MostWords - ((MostWords - LeastWords) * alike.Max(s => s.Frame.Certainty));
}
