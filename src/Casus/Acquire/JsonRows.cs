using System.Globalization;
using System.Text.Json;

namespace Casus.Acquire;

/// <summary>Articles as JSON objects: one a line, or one document holding an object or an array of them.</summary>
static class JsonRows
{
    public static IEnumerable<Acquired> Lines(TextReader reader, string source)
    {
        var number = 0;
        foreach (var line in LineReader.Lines(reader))
        {
            number++;
            var place = string.Create(CultureInfo.InvariantCulture, $"{source}:{number}");
            if (line is null)
                yield return Sources.Refused(place, "the line is too long");
            else if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, place);
        }
    }

    public static IEnumerable<Acquired> Whole(string text, string source)
    {
        List<string> rows;
        try
        {
            using var document = JsonDocument.Parse(text);
            rows = document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(e => e.GetRawText())]
                : [document.RootElement.GetRawText()];
        }
        catch (JsonException e)
        {
            return [Sources.Refused(source, $"it is not valid JSON: {e.Message}")];
        }
        return rows.Select((row, i) => Parse(row, string.Create(CultureInfo.InvariantCulture, $"{source}:{i + 1}")));
    }

    static Acquired Parse(string row, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(row);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Sources.Refused(source, "the row is not a JSON object");
            var problem = Row.Names.Select(n => JsonField.Problem(document.RootElement, n)).FirstOrDefault(p => p is not null);
            return problem is not null
                ? Sources.Refused(source, problem)
                : new Row(name => JsonField.Text(document.RootElement, name)).ToPage(source);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair.
            return Sources.Refused(source, $"the row is not valid JSON: {e.Message}");
        }
    }
}
