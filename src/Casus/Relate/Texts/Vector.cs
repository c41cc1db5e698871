namespace Casus.Relate.Texts;

/// <summary>A sparse vector; its terms ascend.</summary>
sealed class Vector
{
    // A vector so many times shorter than the other is looked up in it, term by term.
    const int Much = 16;

    Vector(int[] terms, float[] values)
    {
        Terms = terms;
        Values = values;
    }

    public static Vector Nothing { get; } = new([], []);

    public int[] Terms { get; }

    public float[] Values { get; }

    /// <summary>The vector of unit length in the direction of these weights; the terms are kept, not copied.</summary>
    public static Vector Unit(int[] terms, double[] weights)
    {
        var length = Math.Sqrt(weights.Sum(w => w * w));
        return new Vector(terms, Array.ConvertAll(weights, w => length > 0 ? (float)(w / length) : 0));
    }

    public Vector Plus(Vector other)
    {
        var (terms, values) = (new List<int>(Terms.Length + other.Terms.Length), new List<float>(Terms.Length + other.Terms.Length));
        for (int i = 0, j = 0; i < Terms.Length || j < other.Terms.Length;)
        {
            var mine = i < Terms.Length ? Terms[i] : int.MaxValue;
            var theirs = j < other.Terms.Length ? other.Terms[j] : int.MaxValue;
            terms.Add(Math.Min(mine, theirs));
            values.Add((mine <= theirs ? Values[i++] : 0) + (theirs <= mine ? other.Values[j++] : 0));
        }
        return new Vector([.. terms], [.. values]);
    }

    public double Dot(Vector other)
    {
        if (Terms.Length > other.Terms.Length)
            return other.Dot(this);
        if (Terms.Length * Much < other.Terms.Length)
            return Lookup(other);
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

    double Lookup(Vector other)
    {
        var (sum, from) = (0.0, 0);
        for (var i = 0; i < Terms.Length; i++)
        {
            var at = Array.BinarySearch(other.Terms, from, other.Terms.Length - from, Terms[i]);
            if (at >= 0)
                sum += Values[i] * (double)other.Values[at];
            from = at >= 0 ? at + 1 : ~at;
        }
        return sum;
    }
}
