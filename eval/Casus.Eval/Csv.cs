using System.Text;

namespace Casus.Eval;

/// <summary>Reads a CSV file with a heading (RFC 4180: fields in quotation marks may hold commas, line ends and doubled marks).</summary>
static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using var reader = new StreamReader(path);
        var headings = Row(reader);
        while (headings is not null && Row(reader) is { } fields)
            yield return headings.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    static List<string>? Row(StreamReader reader)
    {
        if (reader.Peek() < 0)
            return null;
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        while (reader.Read() is >= 0 and var code && (quoted || code != '\n'))
        {
            var letter = (char)code;
            if (letter == '"' && quoted && reader.Peek() == '"')
                field.Append((char)reader.Read());
            else if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                fields.Add(Taken(field));
            else if (letter != '\r' || quoted)
                field.Append(letter);
        }
        fields.Add(Taken(field));
        return fields;
    }

    static string Taken(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
