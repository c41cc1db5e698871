using Casus.Language.Forms;
using Casus.Language.Models;

namespace Casus.Language.Tokens;

/// <summary>Finds the end of a word that begins with a letter or a digit: what of periods, hyphens, apostrophes and slashes belongs to it.</summary>
static class WordScanner
{
    static readonly HashSet<string> PrefixWords = new(WordList.Words("prefixes.txt"), StringComparer.OrdinalIgnoreCase);
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = PrefixWords.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly HashSet<string> DomainWords = WordList.Words("domains.txt");
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = DomainWords.GetAlternateLookup<ReadOnlySpan<char>>();

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
            ',' or ':' => char.IsDigit(before) && char.IsDigit(after),
            '/' => (char.IsDigit(before) && char.IsDigit(after)) || IsShortFor(text, start, position, end),
            '-' => (char.IsLetter(after) && Prefixes.Contains(text.AsSpan(start, position - start))) || IsTelephone(text, start, position, end),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            var unit when Chunk.IsApostrophe(unit) => char.IsLetter(before) && char.IsLetter(after) && Clitic.Length(text, position, end) == 0 && IsInsideName(text, start, position, end),
            _ => false,
        };
    }

    // "O'Neill", "Qur'an", "Hawai'i", but not the quotation glued to its neighbour in "was'very weak'".
    static bool IsInsideName(string text, int start, int position, int end)
    {
        const int Longest = 3;
        var after = position + 1;
        while (after < end && after - position <= Longest + 1 && char.IsLetter(text[after]))
            after++;
        return char.IsUpper(text[start]) || position - start <= 2 || after - position - 1 <= Longest;
    }

    // "U.S." and "a.m.": single letters, each with a period.
    static bool IsInsideInitials(string text, int start, int position, int end) =>
        char.IsLetter(text[position - 1]) && char.IsLetter(text[position + 1])
        && (position - 2 < start || text[position - 2] == '.')
        && (position + 2 == end || !char.IsLetter(text[position + 2]) || text[position - 1] is 'h');

    // "enron.com", "alt.animals.cat", "report.pdf": the whole dotted rest must end in a known last part.
    static bool IsDomain(string text, int position, int end)
    {
        var after = position + 1;
        while (after < end && (char.IsAsciiLetterOrDigit(text[after]) || (text[after] == '.' && after + 1 < end && char.IsAsciiLetterOrDigit(text[after + 1])) || text[after] == '_'))
            after++;
        var rest = text.AsSpan(position + 1, Math.Min(after - position - 1, Spelling.Limit));
        return char.IsAsciiLetterOrDigit(text[position - 1]) && Domains.Contains(rest[(rest.LastIndexOf('.') + 1)..]);
    }

    // "b/c", "w/o", "I/C".
    static bool IsShortFor(string text, int start, int position, int end) =>
        position - start == 1 && char.IsLetter(text[start]) && char.IsLetter(text[position + 1])
        && (position + 2 == end || !char.IsLetter(text[position + 2]));

    // "555-0100" and "202-555-0100".
    static bool IsTelephone(string text, int start, int position, int end)
    {
        var (before, after) = (0, 0);
        while (position - before > start && char.IsDigit(text[position - before - 1]))
            before++;
        while (position + after + 1 < end && char.IsDigit(text[position + after + 1]))
            after++;
        return before == 3 && (after == 4 || (after == 3 && position + 4 < end && text[position + 4] == '-'));
    }

    static int WithPeriod(string text, int start, int position, int end)
    {
        if (position >= end || text[position] != '.' || (position + 2 < end && text[position + 1] == '.' && text[position + 2] == '.'))
            return position;
        var isInitial = position - start == 1 && char.IsUpper(text[start]);
        var isInitials = position - start > 2 && text[position - 2] == '.' && char.IsLetter(text[position - 1]);
        return isInitial || isInitials || Abbreviations.Contains(text.AsSpan(start, position + 1 - start)) ? position + 1 : position;
    }
}
