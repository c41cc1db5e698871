using Casus.Relate.Texts;

namespace Casus.Relate.Stories;

/// <summary>
/// What an article is about, as a vector: tf-idf (Salton &amp; Buckley 1988) over its stems, where the title, the opening and
/// names weigh more.
/// </summary>
static class StoryVector
{
    const double TitleCount = 2;
    const double OpeningCount = 1;
    const int OpeningTokens = 60;
    const double NameFactor = 1.5;

    public static Vector Of(Body body, Weights weights)
    {
        var counts = new Dictionary<int, double>();
        var names = new HashSet<int>();
        foreach (var token in body.Title)
            Count(counts, token, TitleCount);
        for (var i = 0; i < body.Tokens.Length; i++)
        {
            Count(counts, body.Tokens[i], i < OpeningTokens ? 1 + OpeningCount : 1);
            if (body.Tokens[i].IsName)
                names.Add(body.Tokens[i].Term);
        }
        foreach (var (term, count) in counts)
            counts[term] = (1 + Math.Log(count)) * weights[term] * weights[term] * (names.Contains(term) ? NameFactor : 1);
        return Vector.Of(counts);
    }

    static void Count(Dictionary<int, double> counts, Token token, double by) =>
        counts[token.Term] = counts.GetValueOrDefault(token.Term) + by;
}
