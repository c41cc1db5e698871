using System.Text.Json;

namespace Casus.Tell.Exports;

/// <summary>Names of the model as the formats write them.</summary>
static class Words
{
    /// <summary>"arms-flow" for <c>ArmsFlow</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
