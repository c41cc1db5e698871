using System.Globalization;

namespace Casus.Read.Dates;

/// <summary>The words of time of <c>data/read/dates.tsv</c>, by kind.</summary>
static class DateWords
{
    static readonly Dictionary<(string Kind, string Word), string> Words =
        Table.Rows("read/dates.tsv").ToDictionary(row => (row[0], row[1]), row => row[2]);

    public static bool Is(string kind, string word) => Words.ContainsKey((kind, word));

    public static int? Number(string kind, string word) =>
        Words.TryGetValue((kind, word), out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A count written as a word or in digits.</summary>
    public static int? Count(string word) =>
        Number("number", word)
        ?? (word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null);

    public static Precision? Unit(string word) =>
        Words.TryGetValue(("unit", word), out var unit) ? Enum.Parse<Precision>(unit, ignoreCase: true) : null;
}
