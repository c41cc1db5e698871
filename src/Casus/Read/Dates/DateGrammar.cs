using System.Globalization;
using Casus.Language;

namespace Casus.Read.Dates;

/// <summary>
/// Reads a time that begins at a word of a sentence: a small grammar over words, without backtracking beyond a few words.
/// Each rule answers how many words it took (0: none) and the time they fix, if they do.
/// </summary>
sealed class DateGrammar(Sentence sentence, Calendar calendar)
{
    /// <summary>A rule's answer: words taken, and the time.</summary>
    public readonly record struct Match(int Length, Period? When, bool Past = false);

    static readonly string[] Dates = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"];

    /// <summary>The time that begins at a word, tried from the most particular rule to the least.</summary>
    public Match Read(int at, bool opened, bool ahead)
    {
        Func<int, bool, bool, Match>[] rules = [Written, Named, Ordinal, Relative, Length, Fixed, Year, Decade];
        foreach (var rule in rules)
            if (rule(at, opened, ahead) is { Length: > 0 } match)
                return match;
        return default;
    }

    string Word(int at) => at < sentence.Words.Count ? sentence.Words[at].Form.TrimEnd('.').ToLowerInvariant() : "";

    int? Digits(int at) =>
        int.TryParse(Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    int? DayNumber(int at)
    {
        var word = Word(at);
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th")
            word = word[..^2];
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    int? YearNumber(int at) => Digits(at) is { } year && Calendar.IsYear(year) && Word(at).Length == 4 ? year : null;

    /// <summary>"May" and "March" are months only with a capital.</summary>
    int? MonthNumber(int at) =>
        at < sentence.Words.Count && char.IsUpper(sentence.Words[at].Form[0]) ? DateWords.Number("month", Word(at)) : null;

    Match Written(int at, bool opened, bool ahead) =>
        DateTime.TryParseExact(Word(at), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(1, Calendar.Date(day.Year, day.Month, day.Day))
            : default;

    /// <summary>"June 19, 2024", "June 19", "June 2024", "June", "last June".</summary>
    Match Named(int at, bool opened, bool ahead)
    {
        var shift = DateWords.Number("shift", Word(at));
        var first = shift is null ? at : at + 1;
        if (MonthNumber(first) is not { } month)
            return default;
        var taken = first - at + 1;
        if (DayNumber(first + 1) is { } day && YearNumber(first + 1) is null)
        {
            var comma = Word(first + 2) == "," ? 1 : 0;
            return YearNumber(first + 2 + comma) is { } year
                ? new(taken + 2 + comma, Calendar.Date(year, month, day))
                : new(taken + 1, calendar.DayOfMonth(month, day, ahead));
        }
        var gap = Word(first + 1) is "," or "of" ? 1 : 0;
        if (YearNumber(first + 1 + gap) is { } of)
            return new(taken + 1 + gap, Period.Month(of, month));
        return opened || shift is not null ? new(taken, calendar.Month(month, shift ?? 0, ahead)) : default;
    }

    /// <summary>"19 June 2024", "the 19th of June".</summary>
    Match Ordinal(int at, bool opened, bool ahead)
    {
        if (DayNumber(at) is not { } day)
            return default;
        var gap = Word(at + 1) == "of" ? 1 : 0;
        if (MonthNumber(at + 1 + gap) is not { } month)
            return default;
        var comma = Word(at + 2 + gap) == "," ? 1 : 0;
        return YearNumber(at + 2 + gap + comma) is { } year
            ? new(3 + gap + comma, Calendar.Date(year, month, day))
            : new(2 + gap, calendar.DayOfMonth(month, day, ahead));
    }

    /// <summary>"Wednesday", "last Wednesday", "last week", "this year"; "Wednesday, June 19" is the day it names.</summary>
    Match Relative(int at, bool opened, bool ahead)
    {
        var shift = DateWords.Number("shift", Word(at));
        var next = shift is null ? at : at + 1;
        if (DateWords.Number("weekday", Word(next)) is { } day && char.IsUpper(sentence.Words[next].Form[0]))
        {
            var comma = Word(next + 1) == "," ? 1 : 0;
            var date = Named(next + 1 + comma, false, ahead);
            return date is { Length: > 0, When.Precision: Precision.Day }
                ? date with { Length = date.Length + next + 1 + comma - at }
                : new(next - at + 1, calendar.Weekday(day, shift ?? 0, ahead));
        }
        if (shift is null || DateWords.Unit(Word(next)) is not { } unit)
            return default;
        return Word(next).EndsWith('s') ? new(2, null) : new(2, calendar.Shift(unit, shift.Value));
    }

    /// <summary>"two weeks ago", "a year earlier", "three days later", "decades ago", "the past two years".</summary>
    Match Length(int at, bool opened, bool ahead)
    {
        if (DateWords.Is("shift", Word(at)) && DateWords.Count(Word(at + 1)) is not null && DateWords.Unit(Word(at + 2)) is not null)
            return new(3, null);
        var count = DateWords.Count(Word(at));
        var next = count is null ? at : at + 1;
        if (DateWords.Unit(Word(next)) is not { } unit)
            return default;
        if (DateWords.Number("ago", Word(next + 1)) is not { } sign || (sign > 0 && !ahead))
            return default;
        var when = count is { } many && Word(next + 1) is "ago" or "hence" ? calendar.Shift(unit, sign * many) : null;
        return new(next - at + 2, when, Past: unit == Precision.Decade);
    }

    Match Fixed(int at, bool opened, bool ahead) =>
        DateWords.Number("fixed", Word(at)) is { } days ? new(1, calendar.Shift(Precision.Day, days)) : default;

    /// <summary>"in 2019", "the 2019 summit"; a bare number of four digits elsewhere is no year.</summary>
    Match Year(int at, bool opened, bool ahead)
    {
        if (YearNumber(at) is not { } year)
            return default;
        var beforeName = at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag is Tag.Noun or Tag.Propn or Tag.Adj;
        var afterArticle = at > 0 && (sentence.Words[at - 1].Tag == Tag.Det || sentence.Words[at - 1].Is("case"));
        return (opened && !beforeName) || (beforeName && afterArticle && year >= 1900) ? new(1, Period.Year(year)) : default;
    }

    /// <summary>"the 1960s", "the '60s".</summary>
    Match Decade(int at, bool opened, bool ahead)
    {
        var word = Word(at).TrimStart('\'', '’');
        if (word.Length is not (3 or 5) || word[^2] != '0' || word[^1] != 's')
            return default;
        return int.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && Calendar.IsYear(year < 100 ? year += 1900 : year)
            ? new(1, Period.Decade(year))
            : default;
    }
}
