using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>The word pairs of each sentence of a body, and whether the press at large knows them.</summary>
sealed class Wording
{
    readonly HashSet<ulong>[] _pairs;

    public Wording(Body body) => _pairs = [.. body.Lines.Select(l => Pairs(body, l))];

    /// <summary>
    /// Of the word pairs that these sentences have and the others have not, how many there are and the share of ordinary ones.
    /// </summary>
    public (int Count, double Ordinary) Own(IEnumerable<int> lines, Wording other, IEnumerable<int> others)
    {
        var own = lines.Distinct().SelectMany(l => _pairs[l]).ToHashSet();
        own.ExceptWith(others.Distinct().SelectMany(l => other._pairs[l]));
        return own.Count == 0 ? (0, 0) : (own.Count, own.Count(WordPairs.Knows) / (double)own.Count);
    }

    static HashSet<ulong> Pairs(Body body, Line line)
    {
        var pairs = new HashSet<ulong>();
        var words = body.Words(line);
        for (var i = 1; i < words.Length; i++)
            if (words[i - 1].Form == TokenForm.Word && words[i].Form == TokenForm.Word && !words[i].Quoted)
                pairs.Add(WordPairs.Key(Letters(body, words[i - 1]), Letters(body, words[i])));
        return pairs;
    }

    static ReadOnlySpan<char> Letters(Body body, Token token) => body.Article.Text.AsSpan(token.Start, token.End - token.Start);
}
