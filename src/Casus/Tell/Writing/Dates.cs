using System.Globalization;

namespace Casus.Tell.Writing;

/// <summary>Times in words, as precisely as they are known and no more.</summary>
public static class Dates
{
    public static string Of(Period period) => period.Precision switch
    {
        Precision.Decade => Say(period, "'the 'yyyy's'"),
        Precision.Year => Say(period, "yyyy"),
        Precision.Month => Say(period, "MMMM yyyy"),
        Precision.Week => Say(period, "'the week of 'd MMMM yyyy"),
        _ => Say(period, "d MMMM yyyy"),
    };

    static string Say(Period period, string format) => period.Start.ToString(format, CultureInfo.InvariantCulture);
}
