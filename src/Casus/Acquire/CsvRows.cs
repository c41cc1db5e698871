using System.Globalization;

namespace Casus.Acquire;

/// <summary>Articles as rows of a comma-, semicolon- or tab-separated file whose first row names the fields.</summary>
static class CsvRows
{
    const string Separators = ",;\t";

    public static IEnumerable<Acquired> Read(TextReader reader, string source)
    {
        using var lines = new LinesAhead(reader);
        var table = new CsvTable(lines, lines.Has(0) ? Separator(lines.At(0) ?? "") : ',').Records().GetEnumerator();
        var names = table.MoveNext() ? Names(table.Current) : [];
        if (!Row.HasBody(names))
        {
            yield return Sources.Refused(source, "its first row names neither a text nor an html field");
            yield break;
        }
        while (table.MoveNext())
            yield return ToPage(table.Current, names, string.Create(CultureInfo.InvariantCulture, $"{source}:{table.Current.Line}"));
    }

    static List<string> Names(CsvRecord first) => [.. first.Fields.Select(f => f.Trim().ToLowerInvariant())];

    static Acquired ToPage(CsvRecord record, List<string> names, string place)
    {
        if (record.Problem is { } problem)
            return Sources.Refused(place, problem);
        if (record.Fields.Skip(names.Count).Any(f => !string.IsNullOrWhiteSpace(f)))
            return Sources.Refused(place, string.Create(CultureInfo.InvariantCulture, $"it has {record.Fields.Count} fields where the first row names {names.Count}; is a text not quoted?"));
        return new Row(name => names.IndexOf(name) is var field and >= 0 && field < record.Fields.Count ? record.Fields[field] : null).ToPage(place);
    }

    // The separator that the first row has most of.
    static char Separator(string first) => Separators.MaxBy(s => first.Count(c => c == s));
}
