using System.Globalization;

namespace Casus.Acquire.Events;

/// <summary>The ISO week a day falls in, for rows that know no more than that.</summary>
static class Weeks
{
    public static Period Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return Period.Week(ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }
}
