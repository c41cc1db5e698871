using System.Text;

namespace Casus.Acquire;

/// <summary>Reads line by line without ever holding more than the largest page; a longer line is given as null.</summary>
static class LineReader
{
    public static IEnumerable<string?> Lines(TextReader reader)
    {
        var line = new StringBuilder();
        var tooLong = false;
        var any = false;
        for (int c; (c = reader.Read()) >= 0;)
        {
            any = true;
            if (c == '\n')
            {
                yield return Take(line, tooLong);
                (tooLong, any) = (false, false);
            }
            else if (line.Length < Capture.Limit)
                line.Append((char)c);
            else
                tooLong = true;
        }
        if (any)
            yield return Take(line, tooLong);
    }

    static string? Take(StringBuilder line, bool tooLong)
    {
        var text = tooLong ? null : line.ToString().TrimEnd('\r');
        line.Clear();
        return text;
    }
}
