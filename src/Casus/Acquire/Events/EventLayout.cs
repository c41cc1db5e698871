namespace Casus.Acquire.Events;

/// <summary>
/// How one system writes its rows: the delimiter, the columns that tell its files from others, its columns in order where
/// it writes no header, and how a row reads.
/// </summary>
sealed record EventLayout(string System, char Delimiter, IReadOnlyList<string> Signs, Func<Fields, EventLayout, EventRowText, CodedEvent> Read)
{
    static readonly Dictionary<string, string[]> Headerless = Table.Rows("acquire/event-layouts.tsv").ToDictionary(row => row[0], row => row[1].Split(' '));

    static readonly EventLayout[] All =
    [
        new("gdelt1", '\t', ["GLOBALEVENTID", "SQLDATE"], GdeltEvents.Read),
        new("gdelt2", '\t', ["GLOBALEVENTID", "SQLDATE", "ActionGeo_ADM2Code"], GdeltEvents.Read),
        new("icews", '\t', ["Event ID", "Event Date", "Source Name", "CAMEO Code"], IcewsEvents.Read),
        new("polecat", '\t', ["Event ID", "Event Date", "Event Type", "Actor Name"], PolecatEvents.Read),
        new("acled", ',', ["event_date", "event_type", "sub_event_type", "actor1"], AcledEvents.Read),
        new("ucdp", ',', ["type_of_violence", "side_a", "side_b", "date_start"], UcdpEvents.Read),
    ];

    /// <summary>The names of the systems.</summary>
    public static IReadOnlyList<string> Systems { get; } = [.. All.Select(l => l.System)];

    /// <summary>The layout whose header a line is, with the places of its columns; null for none.</summary>
    public static (EventLayout Layout, Dictionary<string, int> Columns)? OfHeader(string line)
    {
        foreach (var layout in All.Reverse())
        {
            var columns = Places(line.Split(layout.Delimiter).Select(name => name.Trim().Trim('"')));
            if (layout.Signs.All(columns.ContainsKey))
                return (layout, columns);
        }
        return null;
    }

    /// <summary>The layout whose rows have so many columns as this line, where a system writes no header; null for none.</summary>
    public static (EventLayout Layout, Dictionary<string, int> Columns)? OfRow(string line)
    {
        var first = line.Split('\t', ',')[0].Trim('"');
        if (first.Length == 0 || !first.All(char.IsAsciiDigit))
            return null;
        foreach (var layout in All.Where(l => Headerless.ContainsKey(l.System)))
        {
            var columns = Headerless[layout.System];
            if (layout.Fits(TableRows.Read([(1, line)], layout.Delimiter).First().Fields.Count, columns.Length))
                return (layout, Places(columns));
        }
        return null;
    }

    /// <summary>Whether a row of so many fields can be of this layout. GDELT 1.0 had no address column before April 2013.</summary>
    public bool Fits(int fields, int columns) => fields == columns || (System == "gdelt1" && fields == columns - 1);

    /// <summary>Whether the columns have a fixed order, so that a row with another number of them is malformed.</summary>
    public bool IsFixed => System.StartsWith("gdelt", StringComparison.Ordinal);

    static Dictionary<string, int> Places(IEnumerable<string> names)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, name) in names.Index())
            places.TryAdd(name, place);
        return places;
    }
}
