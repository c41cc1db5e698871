using Casus.Relate.Pairs;
using Casus.Relate.Texts;

namespace Casus.Relate.Origins;

/// <summary>The word pairs of a body outside quotations, and whether the press at large knows them.</summary>
sealed class Wording
{
    // With fewer pairs of its own a text's share says nothing.
    const int LeastPairs = 25;

    readonly HashSet<ulong> _pairs = [];

    readonly HashSet<ulong> _ordinary = [];

    public Wording(Body body)
    {
        foreach (var line in body.Lines)
        {
            var words = body.Words(line);
            for (var i = 1; i < words.Length; i++)
                if (words[i - 1].Form == TokenForm.Word && words[i].Form == TokenForm.Word && !words[i].Quoted)
                    Add(body.Article.Text, words[i - 1], words[i]);
        }
    }

    /// <summary>The share of ordinary pairs among those that only this, and only the other, has.</summary>
    public (double This, double Other) OrdinaryAgainst(Wording other) => (Share(other), other.Share(this));

    double Share(Wording other)
    {
        var own = _pairs.Count(p => !other._pairs.Contains(p));
        return own < LeastPairs ? 0.5 : _pairs.Count(p => !other._pairs.Contains(p) && _ordinary.Contains(p)) / (double)own;
    }

    void Add(string text, Token first, Token second)
    {
        var pair = WordPairs.Key(text.AsSpan(first.Start, first.End - first.Start), text.AsSpan(second.Start, second.End - second.Start));
        _pairs.Add(pair);
        if (WordPairs.Knows(pair))
            _ordinary.Add(pair);
    }
}
