using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>The distinct terms of some words, ascending, with the weight of each.</summary>
sealed class Content
{
    readonly int[] _terms;
    readonly double[] _weights;

    Content(int[] terms, double[] weights)
    {
        _terms = terms;
        _weights = weights;
        Mass = weights.Sum();
    }

    public double Mass { get; }

    /// <summary>The terms of the body's tokens within these passages.</summary>
    public static Content Of(Body body, IEnumerable<Passage> passages, Weights weights)
    {
        var terms = new SortedSet<int>();
        foreach (var passage in passages)
            for (var i = body.TokenAt(passage.Start); i < body.Tokens.Length && body.Tokens[i].Start < passage.End; i++)
                terms.Add(body.Tokens[i].Term);
        return new Content([.. terms], [.. terms.Select(t => weights[t])]);
    }

    /// <summary>Shared weight over half the smaller and half the mean weight, from 0 to 1; so are sentences aligned.</summary>
    public double Likeness(Content other)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < _terms.Length && j < other._terms.Length;)
        {
            if (_terms[i] == other._terms[j])
                (shared, i, j) = (shared + _weights[i], i + 1, j + 1);
            else if (_terms[i] < other._terms[j])
                i++;
            else
                j++;
        }
        return shared == 0 ? 0 : Math.Min(1, shared / ((Math.Min(Mass, other.Mass) / 2) + ((Mass + other.Mass) / 4)));
    }
}
