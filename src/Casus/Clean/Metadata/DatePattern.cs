namespace Casus.Clean.Metadata;

/// <summary>A calendar day found in tokens, and where it ends.</summary>
readonly record struct FoundDay(DateOnly Date, int End);

/// <summary>The orders in which a day, a month and a year are written.</summary>
static class DatePattern
{
    // Small words and signs between the parts: "19 de junio de 2024", "June 19th, 2024", "19. Juni 2024".
    static readonly HashSet<string> Between = ["de", "del", "of", "th", "st", "nd", "rd", ".", ",", "-", "/", "er", "a", "º", "о", "г", "the"];

    public static FoundDay? Day(List<DateToken> tokens, int at, bool? monthFirst) =>
        Numeric(tokens, at, monthFirst) ?? Compact(tokens[at], at) ?? Ideographic(tokens, at) ?? Worded(tokens, at);

    // 2024-06-19, 2024/6/19, 19.06.2024, 6/19/2024
    static FoundDay? Numeric(List<DateToken> tokens, int at, bool? monthFirst)
    {
        if (at + 4 >= tokens.Count || tokens[at + 1].Text is not ("-" or "/" or ".") || tokens[at + 1].Text != tokens[at + 3].Text
            || tokens[at].Number is not { } a || tokens[at + 2].Number is not { } b || tokens[at + 4].Number is not { } c)
            return null;
        return tokens[at].Digits == 4 ? Valid(a, b, c, at + 5)
            : tokens[at + 4].Digits != 4 ? null
            : tokens[at + 1].Is('.') || a > 12 || a == b ? Valid(c, b, a, at + 5)
            : b > 12 || monthFirst == true ? Valid(c, a, b, at + 5)
            : monthFirst == false ? Valid(c, b, a, at + 5)
            : null;
    }

    // 20240619
    static FoundDay? Compact(DateToken token, int at) =>
        token is { Digits: 8, Number: { } n } ? Valid(n / 10000, n / 100 % 100, n % 100, at + 1) : null;

    // 2024年6月19日, 2024년 6월 19일
    static FoundDay? Ideographic(List<DateToken> tokens, int at) =>
        at + 4 < tokens.Count && tokens[at].Number is { } && tokens[at + 1].Text is "年" or "년"
        && tokens[at + 2].Number is { } month && tokens[at + 3].Text is "月" or "월" && tokens[at + 4].Number is { } day
            ? Valid(tokens[at].Number!.Value, month, day, at + 5)
            : null;

    // June 19, 2024; 19 juin 2024; 2024. június 19.
    static FoundDay? Worded(List<DateToken> tokens, int at)
    {
        var (first, _) = (Next(tokens, at), -1);
        var second = first < 0 ? -1 : Next(tokens, first + 1);
        var third = second < 0 ? -1 : Next(tokens, second + 1);
        if (first != at || third < 0 || third - at > 8)
            return null;
        return (tokens[first], tokens[second], tokens[third]) switch
        {
            ({ Month: { } m }, { Number: { } d, Digits: <= 2 }, { Number: { } y, Digits: 4 }) => Valid(y, m, d, third + 1),
            ({ Number: { } d, Digits: <= 2 }, { Month: { } m }, { Number: { } y, Digits: 4 }) => Valid(y, m, d, third + 1),
            ({ Number: { } y, Digits: 4 }, { Month: { } m }, { Number: { } d, Digits: <= 2 }) => Valid(y, m, d, third + 1),
            _ => null,
        };
    }

    // The next number or month, only signs and small words being passed over.
    static int Next(List<DateToken> tokens, int at)
    {
        for (var i = at; i < tokens.Count && i < at + 4; i++)
        {
            if (tokens[i].Number is not null || tokens[i].Month is not null)
                return i;
            if (!Between.Contains(tokens[i].Text))
                return -1;
        }
        return -1;
    }

    static FoundDay? Valid(int year, int month, int day, int end) =>
        year is >= 1800 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(new(year, month, day), end)
            : null;
}
