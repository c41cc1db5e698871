using Casus.Relate.Texts;

namespace Casus.Relate.Statements;

/// <summary>The longest common subsequence of two sentences by stem (Wagner &amp; Fischer 1974).</summary>
static class WordAlignment
{
    /// <summary>For each word of the first sentence the number of the second's that it matches, or −1.</summary>
    public static int[] Of(ReadOnlySpan<Token> first, ReadOnlySpan<Token> second)
    {
        var lengths = new int[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
            for (var j = second.Length - 1; j >= 0; j--)
                lengths[i, j] = first[i].Term == second[j].Term
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var matches = new int[first.Length];
        Array.Fill(matches, -1);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i].Term == second[j].Term)
                matches[i++] = j++;
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
        return matches;
    }

    /// <summary>
    /// The words of the second sentence in the place of the first's from <paramref name="first"/> to <paramref name="last"/>:
    /// between the matches next to them on both sides, no more than two words more. Null where a neighbour does not match.
    /// </summary>
    public static (int First, int Last)? Between(int[] matches, int first, int last, int length)
    {
        if (first < 0 || last >= matches.Length || first > last)
            return null;
        var before = first == 0 ? -1 : matches[first - 1];
        var after = last == matches.Length - 1 ? length : matches[last + 1];
        if (first > 0 && before < 0 || last < matches.Length - 1 && after < 0 || first == 0 && last == matches.Length - 1)
            return null;
        var count = after - before - 1;
        return count < 1 || count > last - first + 3 ? null : (before + 1, after - 1);
    }
}
