using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>
/// The cosines between vectors, through an inverted index. Of many vectors only the heaviest terms are indexed, and only
/// as long as few vectors have them: what is one story shares some of these, and the work stays near-linear.
/// </summary>
static class Cosines
{
    // Up to so many vectors every shared term counts.
    const int Few = 2000;

    const int HeaviestTerms = 20;
    const int MostPostings = 300;

    public static IEnumerable<(int A, int B, double Similarity)> Of(Vector[] vectors, double least)
    {
        var many = vectors.Length > Few;
        var postings = new Postings<int>(many ? MostPostings : int.MaxValue);
        for (var b = 0; b < vectors.Length; b++)
            foreach (var a in postings.Add(b, many ? vectors[b].Heaviest(HeaviestTerms) : vectors[b].Terms))
                if (vectors[a].Dot(vectors[b]) is var similarity && similarity >= least)
                    yield return (a, b, similarity);
    }
}
