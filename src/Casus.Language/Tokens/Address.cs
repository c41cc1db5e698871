namespace Casus.Language.Tokens;

/// <summary>Web and mail addresses, which are one word.</summary>
static class Address
{
    static readonly string[] Beginnings = ["http://", "https://", "www.", "ftp://", "mailto:"];

    /// <summary>The end of the address that begins at <paramref name="start"/>, without the marks that close a sentence; or 0.</summary>
    public static int End(string text, int start, int end)
    {
        if (!char.IsLetterOrDigit(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return 0;
        var rest = text.AsSpan(start, end - start);
        foreach (var beginning in Beginnings)
            if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return TrimmedEnd(text, start, end);
        return MailLength(rest) is > 0 and var length ? start + length : 0;
    }

    static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '>' or '"' or '\'' or '’' or '”'))
            end--;
        return end;
    }

    static int MailLength(ReadOnlySpan<char> rest)
    {
        var at = rest[..Math.Min(rest.Length, 64)].IndexOf('@');
        if (at <= 0 || rest[..at].ContainsAnyExceptInMail())
            return 0;
        var end = at + 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '.' or '-'))
            end++;
        while (rest[end - 1] is '.' or '-')
            end--;
        return end > at + 1 ? end : 0;
    }

    static bool ContainsAnyExceptInMail(this ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('.' or '-' or '_' or '+'))
                return true;
        return false;
    }
}
