using System.Globalization;

namespace Casus.Acquire.Events;

/// <summary>
/// The fields of one row by the names of their columns. What does not read as it should is remembered as the row's first
/// <see cref="Problem"/>, so that a layout can be written as if all were well.
/// </summary>
sealed class Fields(IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> values)
{
    static readonly string[] Days = ["yyyyMMdd", "yyyy-MM-dd", "yyyyMMddHHmmss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.fff", "dd MMMM yyyy", "d MMMM yyyy", "yyyy-MM-ddTHH:mm:ss"];

    /// <summary>What is wrong with the row; null as long as all that was asked of it read well.</summary>
    public string? Problem { get; private set; }

    /// <summary>The text of a column, trimmed; empty where the row or the file has none.</summary>
    public string Text(string column) =>
        columns.TryGetValue(column, out var place) && place < values.Count ? values[place].Trim() : "";

    /// <summary>The same, null where it is empty or says that there is none.</summary>
    public string? Word(string column) => Text(column) is var text && text is "" or "None" or "NULL" or "NA" or "nan" ? null : text;

    public string Needed(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            Refuse($"{column} is empty");
        return text;
    }

    public DateOnly Day(string column)
    {
        var text = Needed(column);
        if (TryDay(text, out var day))
            return day;
        Refuse($"{column} is no date: '{Short(text)}'");
        return default;
    }

    /// <summary>A date that the row may do without; one that does not read is as good as none.</summary>
    public DateOnly? DayOrNone(string column) => TryDay(Text(column), out var day) ? day : null;

    /// <summary>A number that the row may do without, but that must read as one and lie in a range.</summary>
    public double? Number(string column, double least, double most)
    {
        if (Word(column) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse($"{column} is no number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}: '{Short(text)}'");
        return null;
    }

    public void Refuse(string problem) => Problem ??= problem;

    static bool TryDay(string text, out DateOnly day)
    {
        var read = DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        day = DateOnly.FromDateTime(time);
        return read && day.Year is >= 1900 and <= 2200;
    }

    static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
