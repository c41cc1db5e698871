using System.Text.RegularExpressions;

namespace Casus.Read.Actors;

/// <summary>The parts of a text that name people and places but state nothing: datelines, bylines, credit lines.</summary>
static partial class Furniture
{
    /// <summary>The spans of a text to leave out, in order.</summary>
    public static List<(int Start, int End)> In(string text)
    {
        var spans = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (IsCredit(text.AsSpan(start, end - start)))
                spans.Add((start, end));
            else if (Dateline().Match(text[start..Math.Min(end, start + 90)]) is { Success: true } dateline)
                spans.Add((start, start + dateline.Length));
            start = end + 1;
        }
        return spans;
    }

    public static bool Covers(this List<(int Start, int End)> spans, int offset)
    {
        var index = spans.BinarySearch((offset, int.MaxValue));
        return ~index > 0 && spans[~index - 1].End > offset;
    }

    // Longer lines that begin so are sentences.
    static bool IsCredit(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 160)
            return false;
        foreach (var credit in Lexicon.Credits)
            if (line.StartsWith(credit, StringComparison.Ordinal))
                return line[^1] != '.' || line.Length < 60;
        return false;
    }

    // "SEOUL, June 20 (Reuters) - " and "NAIROBI — ": capitals, then anything short up to a dash.
    [GeneratedRegex(@"^\p{Lu}[\p{Lu} .,'’/-]{2,40}(?:,? [\p{L}]{3,9}\.? \d{1,2}(?:, \d{4})?)?(?: ?\([^()\n]{2,30}\))?,? ?(?:—|–|--| - )", RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();
}
