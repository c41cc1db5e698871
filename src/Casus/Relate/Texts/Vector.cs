namespace Casus.Relate.Texts;

/// <summary>A sparse vector of unit length; its terms ascend.</summary>
sealed class Vector
{
    Vector(int[] terms, float[] values)
    {
        Terms = terms;
        Values = values;
    }

    public int[] Terms { get; }

    public float[] Values { get; }

    public static Vector Of(IReadOnlyDictionary<int, double> weights)
    {
        var terms = weights.Keys.Order().ToArray();
        var length = Math.Sqrt(terms.Sum(t => weights[t] * weights[t]));
        return new Vector(terms, [.. terms.Select(t => length > 0 ? (float)(weights[t] / length) : 0)]);
    }

    /// <summary>The terms of the greatest values.</summary>
    public IEnumerable<int> Heaviest(int count) =>
        Enumerable.Range(0, Terms.Length).OrderByDescending(i => Values[i]).ThenBy(i => Terms[i]).Take(count).Select(i => Terms[i]);

    public double Dot(Vector other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < Terms.Length && j < other.Terms.Length;)
        {
            if (Terms[i] == other.Terms[j])
                sum += Values[i++] * (double)other.Values[j++];
            else if (Terms[i] < other.Terms[j])
                i++;
            else
                j++;
        }
        return sum;
    }
}
