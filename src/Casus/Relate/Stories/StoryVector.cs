using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>What an article is about, as a vector: tf-idf (Salton &amp; Buckley 1988) over the stems of its title and text.</summary>
static class StoryVector
{
    public static Vector Of(Body body, Weights weights)
    {
        var values = new double[body.Terms.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Math.Log(1 + body.Counts[i]) * weights[body.Terms[i]];
        return Vector.Unit(body.Terms, values);
    }
}
