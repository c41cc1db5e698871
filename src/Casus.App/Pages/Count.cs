using System.Globalization;

namespace Casus.App.Pages;

/// <summary>Numbers of things in words.</summary>
static class Count
{
    /// <summary>"1 origin", "1,200 origins".</summary>
    public static string Of(int number, string thing) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? thing : thing.EndsWith('y') ? thing[..^1] + "ies" : thing + "s")}";
}
