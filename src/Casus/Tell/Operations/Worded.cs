using System.Globalization;
using System.Text.Json;

namespace Casus.Tell.Operations;

/// <summary>Values in words.</summary>
static class Worded
{
    /// <summary>"in-force".</summary>
    public static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>"in force".</summary>
    public static string Of<T>(T value) where T : struct, Enum => Name(value).Replace('-', ' ');

    /// <summary>"1 origin", "2 origins".</summary>
    public static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    public static string Day(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The parts that are there, with commas.</summary>
    public static string Join(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
