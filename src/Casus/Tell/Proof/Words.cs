namespace Casus.Tell.Proof;

/// <summary>Looks for words in texts.</summary>
static class Words
{
    static readonly char[] Breaks = [' ', '\n', '\t', '\r', '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '"', '“', '”', '‘', '…', '—', '–', '/'];

    /// <summary>Where a phrase stands in a text as whole words, or −1; the case must fit unless the phrase is all lower case.</summary>
    public static int Find(string text, string phrase, int from = 0)
    {
        if (phrase.Length == 0)
            return -1;
        var comparison = char.IsLower(phrase[0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = text.IndexOf(phrase, from, comparison); at >= 0; at = text.IndexOf(phrase, at + 1, comparison))
            if (Whole(text, at, phrase.Length))
                return at;
        return -1;
    }

    /// <summary>Whether a span begins and ends where words do.</summary>
    public static bool Whole(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]) || !char.IsLetterOrDigit(text[start + length - 1]));

    /// <summary>The words in lower case, with every apostrophe straight.</summary>
    public static string[] Of(string text) =>
        text.Replace('’', '\'').ToLowerInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Quotation marks of all kinds made alike, so that single marks within a quotation match double ones in the text.</summary>
    public static string Fold(string text)
    {
        var folded = text.Length <= 4096 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = text[i] is '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '"' or '`' ? '\'' : text[i];
        return new string(folded);
    }
}
