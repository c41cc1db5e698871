using System.Collections.Frozen;
using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>Tells whether a sentence holds an odd number of words that deny: two of them cancel.</summary>
static class Negations
{
    static readonly FrozenSet<string> Words = Table.Lines("relate/negations.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool In(Body body, Line line) => Count(body, line) % 2 == 1;

    /// <summary>Whether any word of the sentence denies.</summary>
    public static bool Any(Body body, Line line) => Count(body, line) > 0;

    static int Count(Body body, Line line)
    {
        var count = 0;
        foreach (var token in body.Words(line))
        {
            var word = body.Article.Text[token.Start..token.End].ToLowerInvariant().Replace('’', '\'');
            if (Words.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal))
                count++;
        }
        return count;
    }
}
