using System.Globalization;
using System.Text.RegularExpressions;

namespace Casus.Clean.Metadata;

/// <summary>Finds the time of day and its zone behind a date.</summary>
static partial class ClockTime
{
    static readonly Dictionary<string, double> Zones =
        Table.Rows("clean/zones.tsv").ToDictionary(r => r[0], r => double.Parse(r[1], CultureInfo.InvariantCulture));

    /// <summary>The minute or the hour, if a time of day and its zone stand behind the date; null where either is missing.</summary>
    public static Period? After(string text, int end, DateOnly day)
    {
        var match = Clock().Match(text, end, Math.Min(60, text.Length - end));
        var exact = match.Groups["minute"].Success;
        if (!match.Success || !(exact || match.Groups["half"].Success) || Offset(match) is not { } offset
            || Number(match, "hour") is not (< 24 and var hour) || Number(match, "minute") is not (< 60 and var minute))
            return null;
        if (match.Groups["half"].Success)
            hour = hour % 12 + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        var instant = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), offset);
        return exact || offset.Minutes != 0 ? Period.Minute(instant) : new(instant.ToUniversalTime(), Precision.Hour);
    }

    static TimeSpan? Offset(Match match)
    {
        var named = Zones.TryGetValue(match.Groups["zone"].Value.ToLowerInvariant(), out var hours);
        if (!match.Groups["sign"].Success)
            return named ? TimeSpan.FromHours(hours) : null;
        var offset = new TimeSpan(Number(match, "ahead"), Number(match, "past"), 0);
        return offset > TimeSpan.FromHours(14) ? null : match.Groups["sign"].Value == "+" ? offset : -offset;
    }

    static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // "T05:03:00.000+02:00", " at 5:03 p.m. EDT", " um 17.30 Uhr", ", 17h30 GMT+1"
    [GeneratedRegex(
        @"\G[\s,|•·(–-]{0,4}(?:t|at|um|à|a las|alle|ore|kl|klo|o|às|в|о)?[\s.:]{0,2}(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2}))?(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
        + @"\s?(?:(?<half>[ap])\.?m\.?)?\s?(?:uhr|hrs|h)?[\s,(]{0,3}(?<zone>[a-z]{1,5})?\s?(?:(?<sign>[+−-])(?<ahead>[0-9]{1,2}):?(?<past>[0-9]{2})?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
