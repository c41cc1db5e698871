using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>
/// The cosines between bodies' vectors that reach a least one, each pair once. Of few bodies all pairs are looked at; of many
/// each one's <see cref="Neighbours"/>: what is one story is near some of these, and the work stays near-linear.
/// </summary>
static class Cosines
{
    const int Few = 1000;

    public static IEnumerable<(int A, int B, double Similarity)> Of(IReadOnlyList<Body> bodies, Vector[] vectors, double least)
    {
        var neighbours = vectors.Length > Few ? new Neighbours(bodies, vectors) : null;
        return Enumerable.Range(0, vectors.Length)
            .Where(b => b > 0)
            .AsParallel().AsOrdered()
            .SelectMany(b => Of(vectors, b, neighbours?.Before(b) ?? Enumerable.Range(0, b)).Where(e => e.Similarity >= least));
    }

    static IEnumerable<(int A, int B, double Similarity)> Of(Vector[] vectors, int b, IEnumerable<int> earlier) =>
        earlier.Select(a => (a, b, vectors[a].Dot(vectors[b])));
}
