using System.Globalization;
using CsvHelper;

namespace Casus.Acquire;

/// <summary>Articles as rows of a comma-, semicolon- or tab-separated file whose first row names the fields.</summary>
static class CsvRows
{
    static readonly CsvReaderOptions Options = new()
    {
        NormalizeHeaderName = name => name.Trim().ToLowerInvariant(),
        MaxRecordSize = Capture.Limit,
        TrackLineNumbers = true,
    };

    public static IEnumerable<Acquired> Read(TextReader reader, string source)
    {
        using var csv = CsvReader.Create(reader, Options);
        if (!HasBody(csv))
        {
            yield return Sources.Refused(source, "its first row names neither a text nor an html field");
            yield break;
        }
        for (var more = true; more;)
        {
            var (row, readable) = Next(csv, source);
            if (row is not null)
                yield return row;
            more = readable && row is not null;
        }
    }

    static bool HasBody(CsvReader csv)
    {
        try
        {
            return Row.HasBody(csv.Headers);
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }

    static (Acquired? Row, bool Readable) Next(CsvReader csv, string source)
    {
        try
        {
            if (!csv.Read())
                return (null, true);
            var place = string.Create(CultureInfo.InvariantCulture, $"{source}:{csv.LineNumber}");
            return (new Row(name => csv.TryGetFieldIndex(name, out var field) ? csv.GetString(field) : null).ToPage(place), true);
        }
        catch (CsvFormatException e)
        {
            return (Sources.Refused(source, $"the file cannot be read further: {e.Message}"), false);
        }
    }
}
