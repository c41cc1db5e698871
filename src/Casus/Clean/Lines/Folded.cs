using System.Globalization;

namespace Casus.Clean.Lines;

/// <summary>
/// Text reduced to what phrases are compared by: lower-case words without punctuation, every number as "#", each character
/// a word of its own in scripts written without spaces.
/// </summary>
static class Folded
{
    // Furniture is short; of a long paragraph only the beginning can be a phrase.
    const int Longest = 120;

    public static IReadOnlyList<string> Words(string text, int longest = Longest)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length && words.Count < longest;)
        {
            var end = WordEnd(text, at);
            if (end > at)
                words.Add(char.IsDigit(text[at]) ? "#" : Fold(text.AsSpan(at, end - at)));
            at = Math.Max(end, at + 1);
        }
        return words;
    }

    /// <summary>A text by which two titles are the same whatever their punctuation and case.</summary>
    public static string Key(string text) => string.Join(' ', Words(text));

    public static bool IsIdeographic(char c) =>
        c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\u0E00' and <= '\u0E7F';

    static int WordEnd(string text, int at)
    {
        var first = text[at];
        if (IsIdeographic(first) || first is '©' or '@')
            return at + 1;
        var end = at;
        if (char.IsDigit(first))
            while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
                end++;
        else
            while (end < text.Length && Continues(text, end))
                end++;
        return end;
    }

    static bool Continues(string text, int at)
    {
        var c = text[at];
        if (char.IsAsciiLetter(c))
            return true;
        if (c is '\'' or '’' && at > 0 && at + 1 < text.Length)
            return char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
        return !IsIdeographic(c) && (char.IsLetter(c) || c == '\u200C'
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate);
    }

    static string Fold(ReadOnlySpan<char> word) => string.Create(word.Length, word, (folded, source) =>
    {
        source.ToLowerInvariant(folded);
        folded.Replace('’', '\'');
    });
}
