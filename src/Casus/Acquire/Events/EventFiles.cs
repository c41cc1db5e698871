using System.Globalization;

namespace Casus.Acquire.Events;

/// <summary>
/// Opens files of coded events: GDELT 1.0 and 2.0, ICEWS, POLECAT, ACLED, UCDP GED, told apart by their columns. Rows come
/// one by one; a malformed one comes as a refusal in its place and the rest goes on.
/// </summary>
public static class EventFiles
{
    /// <summary>So many lines are looked at for one that tells the system.</summary>
    const int Look = 20;

    public static IEnumerable<EventRow> Open(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? Folder.Files(path) : [(path, null)])
            .SelectMany(file => file.Problem is { } problem ? [Refused(file.Path, problem)] : Open(file.Path));

    static IEnumerable<EventRow> Open(string path)
    {
        if (!File.Exists(path))
            return [Refused(path, "there is no such file or folder")];
        try
        {
            return TextFile.Lines(path).Take(Look).Any(line => line.Text?.Contains('\0', StringComparison.Ordinal) == true)
                ? [Refused(path, "it is not a text file")]
                : Guarded(path);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [Refused(path, e.Message)];
        }
    }

    static IEnumerable<EventRow> Guarded(string path)
    {
        if (Recognise(path) is not { } known)
            return [Refused(path, $"its columns are of no known system ({string.Join(", ", EventLayout.Systems)})")];
        var lines = TextFile.Lines(path).Skip(known.HasHeader ? 1 : 0);
        return Whole(path, TableRows.Read(lines, known.Layout.Delimiter).Select(row => Read(path, row, known.Layout, known.Columns)));
    }

    static (EventLayout Layout, Dictionary<string, int> Columns, bool HasHeader)? Recognise(string path)
    {
        foreach (var (number, text) in TextFile.Lines(path).Take(Look))
        {
            if (text is null)
                continue;
            if (number == 1 && EventLayout.OfHeader(text) is { } header)
                return (header.Layout, header.Columns, true);
            if (EventLayout.OfRow(text) is { } row)
                return (row.Layout, row.Columns, false);
        }
        return null;
    }

    /// <summary>A file that breaks off (a damaged archive, a disk gone) is refused from there on.</summary>
    static IEnumerable<EventRow> Whole(string path, IEnumerable<EventRow> rows)
    {
        using var source = rows.GetEnumerator();
        for (EventRow? row = null; Next(source, path, ref row);)
            yield return row!;
    }

    static bool Next(IEnumerator<EventRow> source, string path, ref EventRow? row)
    {
        if (row is EventRow.Refused { Refusal.Source: var place } && place == path)
            return false;
        try
        {
            if (!source.MoveNext())
                return false;
            row = source.Current;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            row = Refused(path, $"it cannot be read to its end: {e.Message}");
        }
        return true;
    }

    static EventRow Read(string path, TableRow row, EventLayout layout, Dictionary<string, int> columns)
    {
        var fields = new Fields(columns, row.Fields);
        if (row.Problem is { } problem)
            fields.Refuse(problem);
        else if (layout.IsFixed && !layout.Fits(row.Fields.Count, columns.Count))
            fields.Refuse(FormattableString.Invariant($"it has {row.Fields.Count} columns, not {columns.Count}"));
        var read = fields.Problem is null ? layout.Read(fields, layout, new(path, row.Line, row.Text)) : null;
        return fields.Problem is { } wrong
            ? Refused(string.Create(CultureInfo.InvariantCulture, $"{path}:{row.Line}"), wrong)
            : new EventRow.Taken(read!);
    }

    static EventRow.Refused Refused(string source, string reason) => new(new Refusal(source, "acquire", reason));
}
