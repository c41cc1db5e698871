namespace Casus.Language.Tokens;

/// <summary>Faces made of marks: ":)", ";-)", ":P".</summary>
static class Emoticon
{
    /// <summary>The end of the face that begins at <paramref name="start"/>, or 0.</summary>
    public static int End(string text, int start, int end)
    {
        if (text[start] is not (':' or ';' or '=') || (start > 0 && char.IsDigit(text[start - 1])))
            return 0;
        var mouth = start + 1 < end && text[start + 1] is '-' ? start + 2 : start + 1;
        if (mouth >= end || text[mouth] is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '|'))
            return 0;
        var isLetter = char.IsLetter(text[mouth]);
        return mouth + 1 == end || (!isLetter && !char.IsLetterOrDigit(text[mouth + 1])) ? mouth + 1 : 0;
    }
}
