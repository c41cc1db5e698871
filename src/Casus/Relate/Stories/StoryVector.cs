using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>What an article is about, as a vector: tf-idf (Salton &amp; Buckley 1988) over the stems of its title and text.</summary>
static class StoryVector
{
    public static Vector Of(Body body, Weights weights)
    {
        var counts = new Dictionary<int, double>();
        foreach (var token in body.Title.Concat(body.Tokens))
            counts[token.Term] = counts.GetValueOrDefault(token.Term) + 1;
        foreach (var (term, count) in counts)
            counts[term] = Math.Log(1 + count) * weights[term];
        return Vector.Of(counts);
    }
}
