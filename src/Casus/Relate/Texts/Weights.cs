namespace Casus.Relate.Texts;

/// <summary>How much each term tells among a set of bodies: its idf, counted in the press at large and here.</summary>
sealed class Weights
{
    readonly double[] _idf;

    Weights(double[] idf) => _idf = idf;

    public double this[int term] => _idf[term];

    /// <summary>The plain idf: every body counts.</summary>
    public static Weights Of(IReadOnlyCollection<Body> bodies, Vocabulary vocabulary)
    {
        var here = Count(bodies.Select(b => new[] { b }), vocabulary);
        return new Weights([.. here.Select((count, term) => vocabulary.Idf(term, count, bodies.Count))]);
    }

    /// <summary>
    /// The idf of the press at large, lowered for what others than the two compared say too. Each group of bodies counts
    /// once for each term that any of its members has, so that one more rewrite of a known article makes no word more common.
    /// </summary>
    public static Weights Among(IReadOnlyCollection<IEnumerable<Body>> groups, Vocabulary vocabulary)
    {
        var here = Count(groups, vocabulary);
        return new Weights([.. here.Select((count, term) =>
            vocabulary.Idf(term) * (1 - (Math.Max(0, count - 2) / (groups.Count - 2 + Prior))))]);
    }

    // So many further groups are imagined that do not use a term: a few texts alone make no word common.
    const double Prior = 3;

    static int[] Count(IEnumerable<IEnumerable<Body>> groups, Vocabulary vocabulary)
    {
        var here = new int[vocabulary.Count];
        var last = new int[vocabulary.Count];
        var number = 0;
        foreach (var group in groups)
        {
            number++;
            foreach (var body in group)
            {
                Count(body.Title, here, last, number);
                Count(body.Tokens, here, last, number);
            }
        }
        return here;
    }

    static void Count(Token[] tokens, int[] here, int[] last, int group)
    {
        foreach (var token in tokens)
            if (last[token.Term] != group)
            {
                last[token.Term] = group;
                here[token.Term]++;
            }
    }
}
