namespace Casus.Relate.Texts;

/// <summary>How much each term tells among a set of bodies: its idf, counted in the press at large and here.</summary>
sealed class Weights
{
    readonly double[] _idf;

    Weights(double[] idf) => _idf = idf;

    public double this[int term] => _idf[term];

    /// <summary>
    /// Counts each group of bodies once for each term that any of its members has, so that one more rewrite of a
    /// known article makes no word more common.
    /// </summary>
    public static Weights Of(IEnumerable<IEnumerable<Body>> groups, Vocabulary vocabulary)
    {
        var here = new int[vocabulary.Count];
        var last = new int[vocabulary.Count];
        var all = 0;
        foreach (var group in groups)
        {
            all++;
            foreach (var body in group)
            {
                Count(body.Title, here, last, all);
                Count(body.Tokens, here, last, all);
            }
        }
        var idf = new double[vocabulary.Count];
        for (var term = 0; term < idf.Length; term++)
            idf[term] = vocabulary.Idf(term, here[term], all);
        return new Weights(idf);
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
