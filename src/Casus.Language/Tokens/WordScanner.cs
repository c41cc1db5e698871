using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>Finds the end of a word that begins with a letter or a digit: what of periods, hyphens, apostrophes and slashes belongs to it.</summary>
static class WordScanner
{
    static readonly HashSet<string> PrefixWords = new(WordList.Words("prefixes.txt"), StringComparer.OrdinalIgnoreCase);
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = PrefixWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int End(string text, int start, int end)
    {
        var position = start + 1;
        while (position < end)
        {
            if (Chunk.IsApostrophe(text[position]) && Clitic.IsNot(text, position, end) && position - 1 > start)
                return position - 1;
            if (!Chunk.IsWordly(text[position]) && !Joins(text, start, position, end))
                break;
            position++;
        }
        return WithPeriod(text, start, position, end);
    }

    static bool Joins(string text, int start, int position, int end)
    {
        if (position + 1 >= end)
            return false;
        var (before, after) = (text[position - 1], text[position + 1]);
        return text[position] switch
        {
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || IsInsideInitials(text, start, position, end) || IsDomain(text, position, end),
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '-' => char.IsLetter(after) && Prefixes.Contains(text.AsSpan(start, position - start)),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            var unit when Chunk.IsApostrophe(unit) => char.IsLetter(before) && char.IsLetter(after) && Clitic.Length(text, position, end) == 0,
            _ => false,
        };
    }

    // "U.S." and "a.m.": single letters, each with a period.
    static bool IsInsideInitials(string text, int start, int position, int end) =>
        char.IsLetter(text[position - 1]) && char.IsLetter(text[position + 1])
        && (position - 2 < start || text[position - 2] == '.')
        && (position + 2 == end || !char.IsLetter(text[position + 2]) || text[position - 1] is 'h');

    static bool IsDomain(string text, int position, int end)
    {
        var after = position + 1;
        while (after < end && char.IsAsciiLetterLower(text[after]))
            after++;
        return text[(position + 1)..after] is "com" or "org" or "net" or "gov" or "edu" or "info" or "co" && char.IsAsciiLetterOrDigit(text[position - 1]);
    }

    static int WithPeriod(string text, int start, int position, int end)
    {
        if (position >= end || text[position] != '.' || (position + 1 < end && text[position + 1] == '.'))
            return position;
        var isInitial = position - start == 1 && char.IsUpper(text[start]);
        var isInitials = position - start > 2 && text[position - 2] == '.' && char.IsLetter(text[position - 1]);
        return isInitial || isInitials || Abbreviations.Contains(text.AsSpan(start, position + 1 - start)) ? position + 1 : position;
    }
}
