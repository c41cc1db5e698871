using System.Text;

namespace Casus.Acquire.Events;

/// <summary>
/// Cuts lines into rows of fields. A quote that is never closed costs its own line only: at most a hundred lines
/// are joined for it, and reading goes on after the line where it began.
/// </summary>
static class TableRows
{
    const int LongestQuote = 100;

    public static IEnumerable<TableRow> Read(IEnumerable<(int Number, string? Text)> lines, char delimiter)
    {
        using var source = lines.GetEnumerator();
        var ahead = new LinkedList<(int Number, string? Text)>();
        while (Take(source, ahead) is { } line)
        {
            if (line.Text is not { } text)
                yield return new(line.Number, "", [], "the line is longer than a row can be");
            else if (text.Length > 0)
                yield return Row(line.Number, text, delimiter, source, ahead);
        }
    }

    static TableRow Row(int number, string text, char delimiter, IEnumerator<(int, string?)> source, LinkedList<(int Number, string? Text)> ahead)
    {
        if (Cut(text, delimiter) is { } fields)
            return new(number, text, fields);
        if (delimiter == '\t')
            return new(number, text, text.Split('\t'));
        return Joined(number, text, source, ahead) ?? new(number, text, [], "a quoted field is never closed");
    }

    static TableRow? Joined(int number, string text, IEnumerator<(int, string?)> source, LinkedList<(int Number, string? Text)> ahead)
    {
        var whole = new StringBuilder(text);
        var next = ahead.First;
        for (var joined = 0; joined < LongestQuote; joined++)
        {
            if (next is null && Take(source, []) is { } further)
                next = ahead.AddLast(further);
            if (next is null || next.Value.Text is null)
                return null;
            whole.Append('\n').Append(next.Value.Text);
            if (next.Value.Text.Contains('"', StringComparison.Ordinal) && Cut(whole.ToString(), ',') is { } fields)
            {
                while (joined-- >= 0)
                    ahead.RemoveFirst();
                return new(number, whole.ToString(), fields);
            }
            next = next.Next;
        }
        return null;
    }

    static (int Number, string? Text)? Take(IEnumerator<(int, string?)> source, LinkedList<(int Number, string? Text)> ahead)
    {
        if (ahead.First is { } first)
        {
            ahead.RemoveFirst();
            return first.Value;
        }
        return source.MoveNext() ? source.Current : null;
    }

    /// <summary>The fields of a row; null when a quoted field is still open at its end.</summary>
    static List<string>? Cut(string text, char delimiter)
    {
        var fields = new List<string>();
        for (var at = 0; at <= text.Length;)
        {
            if (at < text.Length && text[at] == '"')
            {
                if (Quoted(text, ref at) is not { } quoted)
                    return null;
                var rest = End(text, at, delimiter);
                fields.Add(quoted + text[at..rest]);
                at = rest + 1;
                continue;
            }
            var end = End(text, at, delimiter);
            fields.Add(text[at..end]);
            at = end + 1;
        }
        return fields;
    }

    static int End(string text, int at, char delimiter) => text.IndexOf(delimiter, at) is var end && end < 0 ? text.Length : end;

    static string? Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
                value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[at++]);
            else
            {
                at++;
                return value.ToString();
            }
        }
        return null;
    }
}
