using System.Globalization;
using Casus.Clean.Lines;

namespace Casus.Clean.Metadata;

/// <summary>A number, a word or a sign of a date, with the month it names if any.</summary>
readonly record struct DateToken(string Text, int? Number, int? Month, int End)
{
    static readonly Dictionary<string, int> Months = ReadMonths();

    public bool Is(char sign) => Text.Length == 1 && Text[0] == sign;

    public int Digits => Number is null ? 0 : Text.Length;

    public static List<DateToken> Read(string text)
    {
        var tokens = new List<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsDigit(text[at]))
            {
                while (end < text.Length && char.IsDigit(text[end]))
                    end++;
                tokens.Add(new(text[at..end], Value(text.AsSpan(at, end - at)), null, end));
            }
            else if (char.IsLetter(text[at]) && !Folded.IsIdeographic(text[at]))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) && !Folded.IsIdeographic(text[end]))
                    end++;
                var word = text[at..end].ToLowerInvariant();
                tokens.Add(new(word, null, Months.TryGetValue(word, out var month) ? month : null, end));
            }
            else if (!char.IsWhiteSpace(text[at]))
                tokens.Add(new(text[at..end], null, null, end));
            at = end;
        }
        return tokens;
    }

    // Any decimal digits: the Arabic and Indic ones too.
    static int? Value(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 8)
            return -1;
        var value = 0;
        foreach (var digit in digits)
            value = value * 10 + (int)char.GetNumericValue(digit);
        return value;
    }

    static Dictionary<string, int> ReadMonths()
    {
        var months = new Dictionary<string, int>();
        foreach (var row in Table.Rows("clean/months.tsv"))
            for (var month = 1; month <= 12; month++)
                foreach (var name in row[month].Split(','))
                    months.TryAdd(name, month);
        return months;
    }
}
