using System.Buffers;

namespace Casus.Tell.Exports;

/// <summary>One cell of a CSV file: quoted where it must be, and with an apostrophe before what a spreadsheet would run as a formula.</summary>
static class Cell
{
    // OWASP, "CSV Injection": a cell that begins with one of these may be taken for a formula, wide forms included.
    static readonly SearchValues<char> Openers = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    public static string Of(string text)
    {
        var safe = text.AsSpan().TrimStart(" \u00A0\"'").IndexOfAny(Openers) == 0 ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(Special) >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
