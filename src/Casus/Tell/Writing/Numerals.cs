using System.Globalization;

namespace Casus.Tell.Writing;

/// <summary>Counts as prose writes them: in words up to twelve, in figures beyond.</summary>
static class Numerals
{
    static readonly string[] Words =
        [.. Table.Rows("tell/numbers.tsv").Take(13).Select(row => row[0])];

    /// <summary>"two articles", "one origin", "40 events".</summary>
    public static string Of(int count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Of(int count) =>
        count < Words.Length ? Words[count] : count.ToString("N0", CultureInfo.InvariantCulture);
}
