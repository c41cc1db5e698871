using System.Globalization;

namespace Casus;

/// <summary>
/// A time known to a precision and no more: it holds from <see cref="Start"/> up to, but not including, <see cref="End"/>.
/// Written and read in the reduced forms of ISO 8601 and EDTF: <c>196X</c>, <c>2024</c>, <c>2024-06</c>, <c>2024-W25</c>,
/// <c>2024-06-19</c>, <c>2024-06-19T05Z</c>, <c>2024-06-19T05:03Z</c>.
/// </summary>
public sealed record Period(DateTimeOffset Start, Precision Precision) : IComparable<Period>
{
    /// <summary>The instant at which it is over; the last instant there is where that lies beyond the calendar.</summary>
    public DateTimeOffset End => Start.Year > LastYear ? DateTimeOffset.MaxValue : Precision switch
    {
        Precision.Decade => Start.AddYears(10),
        Precision.Year => Start.AddYears(1),
        Precision.Month => Start.AddMonths(1),
        Precision.Week => Start.AddDays(7),
        Precision.Day => Start.AddDays(1),
        Precision.Hour => Start.AddHours(1),
        _ => Start.AddMinutes(1),
    };

    public static Period Day(int year, int month, int day) => new(Utc(year, month, day), Precision.Day);

    public static Period Month(int year, int month) => new(Utc(year, month, 1), Precision.Month);

    public static Period Year(int year) => new(Utc(year, 1, 1), Precision.Year);

    public static Period Decade(int year) => new(Utc(year / 10 * 10, 1, 1), Precision.Decade);

    public static Period Week(int year, int week) =>
        new(new DateTimeOffset(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday), TimeSpan.Zero), Precision.Week);

    /// <summary>The minute in which an instant falls, in universal time.</summary>
    public static Period Minute(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return new(new DateTimeOffset(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, 0, TimeSpan.Zero), Precision.Minute);
    }

    /// <summary>Earlier starts first; of two that start together the more precise first.</summary>
    public int CompareTo(Period? other) =>
        other is null ? 1
        : Start != other.Start ? Start.CompareTo(other.Start)
        : other.Precision.CompareTo(Precision);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public override string ToString() => Precision switch
    {
        Precision.Decade => Start.ToString("yyyy", CultureInfo.InvariantCulture)[..3] + "X",
        Precision.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        Precision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Precision.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Start.DateTime):0000}-W{ISOWeek.GetWeekOfYear(Start.DateTime):00}"),
        Precision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Precision.Hour => Start.ToString("yyyy-MM-dd'T'HH'Z'", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static Period? Parse(string? text)
    {
        if (text is { Length: 4 } && text[3] == 'X' && int.TryParse(text.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var decade) && decade > 0)
            return Decade(decade * 10);
        if (text is { Length: 8 } && text[4..6] == "-W")
            return ParseWeek(text);
        foreach (var (format, precision) in Formats)
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start))
                return new(start, precision);
        return null;
    }

    // The calendar ends with the year 9999: a decade that begins later than this ends beyond it.
    const int LastYear = 9989;

    static readonly (string Format, Precision Precision)[] Formats =
    [
        ("yyyy", Precision.Year),
        ("yyyy-MM", Precision.Month),
        ("yyyy-MM-dd", Precision.Day),
        ("yyyy-MM-dd'T'HH'Z'", Precision.Hour),
        ("yyyy-MM-dd'T'HH:mm'Z'", Precision.Minute),
    ];

    static Period? ParseWeek(string text) =>
        int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week)
        && year is > 0 and < 9999 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? Week(year, week)
            : null;

    static DateTimeOffset Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
