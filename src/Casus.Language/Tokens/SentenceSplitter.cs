using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>Groups tokens into sentences. None is longer than <see cref="Longest"/> words, so that all later steps stay linear.</summary>
static class SentenceSplitter
{
    public const int Longest = 200;

    /// <summary>No more quotes and brackets than this close behind a full stop; a bound keeps the work linear.</summary>
    const int MostClosers = 8;

    static readonly HashSet<string> OpenerWords = WordList.Words("openers.txt");
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = OpenerWords.GetAlternateLookup<ReadOnlySpan<char>>();

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
        var (gap, first) = (tokens[next].Before, text[tokens[next].Start]);
        if (gap is Gap.Paragraph)
            return true;
        if (gap == Gap.None)
            return OpensGlued(text, tokens, next);
        if (gap == Gap.Line && !char.IsLower(first))
            return true;
        var last = next - 1;
        while (last > 0 && next - last < MostClosers && tokens[last].Before == Gap.None && Quotation.Closes(tokens[last].In(text)))
            last--;
        return Ends(text, tokens[last], last == next - 1, tokens[next].In(text));
    }

    // It was over."They left": a straight quote after a full stop that a capital sticks to opens the next sentence.
    static bool OpensGlued(string text, List<Token> tokens, int quote) =>
        text[tokens[quote].Start] == '"' && text[tokens[quote].Start - 1] is '.' or '!' or '?' && tokens[quote].Start > 1 && char.IsLetter(text[tokens[quote].Start - 2])
        && quote + 1 < tokens.Count && tokens[quote + 1].Before == Gap.None && char.IsUpper(text[tokens[quote + 1].Start]);

    static bool Ends(string text, Token token, bool isLast, ReadOnlySpan<char> next)
    {
        var word = token.In(text);
        if (next.Length == 1 && Quotation.OnlyCloses(next[0]) || next[0] is ',' or ';')
            return false;
        // A small letter goes on after "..." or a quotation; after a plain full stop it is careless writing.
        var goesOn = char.IsLower(next[0]);
        if (word is "." or "。")
            return isLast || !goesOn;
        if (word[0] is '!' or '?' or '…' || word is "...")
            return !goesOn || (isLast && word[0] is '?' or '!');
        return word.EndsWith('.') && !goesOn && !Abbreviations.Leads(word) && (!isLast || EndsWithAbbreviation(word, next));
    }

    // "the U.S. The minister": only a word that often begins a sentence tells that the period did double duty.
    static bool EndsWithAbbreviation(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        word.Length > 2 && char.IsUpper(next[0]) && Openers.Contains(next);
}
