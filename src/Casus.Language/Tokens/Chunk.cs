namespace Casus.Language.Tokens;

/// <summary>Cuts a run of characters without blanks into tokens.</summary>
static class Chunk
{
    public static void Split(string text, int start, int end, List<Token> tokens)
    {
        var position = start;
        while (position < end)
        {
            var next = NextEnd(text, position, end);
            Add(text, new(position, next, Gap.None), tokens);
            position = next;
        }
    }

    static int NextEnd(string text, int start, int end)
    {
        if (Address.End(text, start, end) is > 0 and var address)
            return address;
        if (Emoticon.End(text, start, end) is > 0 and var emoticon)
            return emoticon;
        if (IsWordly(text[start]))
            return WordScanner.End(text, start, end);
        if (text[start] is '@' or '#' && start + 1 < end && char.IsLetter(text[start + 1]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
            return WordScanner.End(text, start + 1, end);
        if (IsApostrophe(text[start]) && start > 0 && char.IsLetterOrDigit(text[start - 1]) && Clitic.Length(text, start, end) is > 0 and var length)
            return start + length;
        return RunEnd(text, start, end);
    }

    public static bool IsWordly(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit == '_' || IsMark(unit);

    public static bool IsApostrophe(char unit) => unit is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';

    static bool IsMark(char unit) =>
        unit >= '\u0300' && char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Format;

    // Marks that are written in rows ("...", "--", "?!") stay together, all others stand alone.
    static int RunEnd(string text, int start, int end)
    {
        var next = start + 1;
        if (text[start] is '!' or '?')
            while (next < end && text[next] is '!' or '?')
                next++;
        else if (text[start] is '.' or '-' or '*' or '=' or '~' or '+' or '#' or '<' or '>' or '$')
            while (next < end && text[next] == text[start])
                next++;
        return next;
    }

    static void Add(string text, Token token, List<Token> tokens)
    {
        if (Contractions.Split(token.In(text)) is > 0 and var length)
        {
            tokens.Add(token with { End = token.Start + length });
            tokens.Add(token with { Start = token.Start + length });
        }
        else
            tokens.Add(token);
    }
}
