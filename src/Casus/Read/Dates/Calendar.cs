namespace Casus.Read.Dates;

/// <summary>Reckons times from the day of an article; an answer is null where that day is not known precisely enough.</summary>
sealed record Calendar(Period? Published)
{
    /// <summary>Years outside are taken for other numbers.</summary>
    const int FirstYear = 1500;

    const int LastYear = 2100;

    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    /// <summary>The article's own day, week, month …, shifted by a number of them: "three weeks ago" is a week.</summary>
    public Period? Shift(Precision unit, int count)
    {
        if (Published is not { } published || published.Precision < (unit == Precision.Week ? Precision.Day : unit))
            return null;
        if (Math.Abs(count) > 1000 || !IsYear(published.Start.Year + (unit == Precision.Decade ? 10 * count : count)))
            return null;
        var start = published.Start;
        return unit switch
        {
            Precision.Day => Day(start.AddDays(count)),
            Precision.Week => new(Midnight(start.AddDays(-DaysFromMonday(start) + 7 * count)), Precision.Week),
            Precision.Month => Period.Month(start.AddMonths(count).Year, start.AddMonths(count).Month),
            Precision.Year => Period.Year(start.Year + count),
            _ => Period.Decade(start.Year + 10 * count),
        };
    }

    /// <summary>"on Wednesday" (shift 0) is the nearest one up to the article's day, or from it on if it is yet to come; "last" and "next" are never the day itself.</summary>
    public Period? Weekday(int day, int shift, bool ahead)
    {
        if (Published is not { Precision: >= Precision.Day } published)
            return null;
        var back = (DaysFromMonday(published.Start) - day + 7) % 7;
        var days = shift > 0 || (ahead && back > 0) ? 7 - back
            : shift < 0 && back == 0 ? -7
            : -back;
        return Day(published.Start.AddDays(days));
    }

    /// <summary>"in June": the nearest one up to the article's month, or from it on if it is yet to come.</summary>
    public Period? Month(int month, int shift, bool ahead)
    {
        if (Published is not { Precision: >= Precision.Month } published)
            return null;
        var (year, now) = (published.Start.Year, published.Start.Month);
        if (shift > 0 || ahead)
            return Period.Month(month > now || (month == now && shift == 0) ? year : year + 1, month);
        return Period.Month(month < now || (month == now && shift == 0) ? year : year - 1, month);
    }

    /// <summary>"June 19" without a year.</summary>
    public Period? DayOfMonth(int month, int day, bool ahead) =>
        Month(month, 0, ahead) is { } found ? Date(found.Start.Year, month, day) : null;

    public static Period? Date(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Period.Day(year, month, day)
            : null;

    /// <summary>Whether a time lies so far before the article that it is no news in it.</summary>
    public bool IsLongPast(Period when) =>
        Published is { } published ? when.End.AddYears(2) <= published.Start : when.Precision == Precision.Decade;

    static int DaysFromMonday(DateTimeOffset day) => ((int)day.DayOfWeek + 6) % 7;

    static Period Day(DateTimeOffset day) => Period.Day(day.Year, day.Month, day.Day);

    static DateTimeOffset Midnight(DateTimeOffset day) => new(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero);
}
