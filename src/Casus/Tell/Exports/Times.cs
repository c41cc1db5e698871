using System.Globalization;

namespace Casus.Tell.Exports;

/// <summary>Times in the forms that the formats ask for.</summary>
static class Times
{
    /// <summary>RFC 3339 in universal time with milliseconds: "2031-03-07T00:00:00.000Z".</summary>
    public static string Instant(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The date as precisely as it is known and in the forms of ISO 8601 that all readers know: "2031", "2031-03", "2031-03-07".</summary>
    public static string? Date(Period? period) =>
        period?.Start.UtcDateTime.ToString(Format(period.Precision), CultureInfo.InvariantCulture);

    static string Format(Precision precision) => precision switch
    {
        Precision.Decade or Precision.Year => "yyyy",
        Precision.Month => "yyyy-MM",
        _ => "yyyy-MM-dd",
    };
}
