namespace Casus.Language.Tokens;

/// <summary>Groups tokens into sentences. None is longer than <see cref="Longest"/> words, so that all later steps stay linear.</summary>
static class SentenceSplitter
{
    public const int Longest = 200;

    /// <summary>The index of the first token of each sentence.</summary>
    public static List<int> Split(string text, List<Token> tokens)
    {
        var starts = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
            if (i == 0 || i - starts[^1] >= Longest || IsBoundary(text, tokens, i))
                starts.Add(i);
        return starts;
    }

    static bool IsBoundary(string text, List<Token> tokens, int next)
    {
        var first = text[tokens[next].Start];
        if (tokens[next].Before == Gap.Paragraph)
            return true;
        if (tokens[next].Before == Gap.Line && !char.IsLower(first))
            return true;
        if (tokens[next].Before == Gap.None || char.IsLower(first) || IsCloser(tokens[next].In(text)))
            return false;
        var last = next - 1;
        while (last > 0 && tokens[last].Before == Gap.None && IsCloser(tokens[last].In(text)))
            last--;
        return Ends(text, tokens[last], last == next - 1, first);
    }

    static bool Ends(string text, Token token, bool isLast, char first)
    {
        var word = token.In(text);
        if (word is "." or "..." or "…" || word[0] is '!' or '?' or '。')
            return true;
        if (!word.EndsWith('.') || !isLast)
            return word.EndsWith('.') && !isLast && !Abbreviations.Leads(word);
        return word.Length > 2 && Abbreviations.Contains(word) && !Abbreviations.Leads(word) && char.IsUpper(first) && word is not "U.S." and not "U.K." and not "U.N.";
    }

    static bool IsCloser(ReadOnlySpan<char> word) => word is ")" or "]" or "\"" or "”" or "’" or "'" or "''" or "»" or "}";
}
