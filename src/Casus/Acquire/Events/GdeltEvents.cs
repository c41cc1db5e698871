namespace Casus.Acquire.Events;

/// <summary>
/// Rows of GDELT 1.0 and 2.0. The relation is the CAMEO root; the date of an event may lie years before the day it was
/// added, so that day is kept as when it could be known.
/// </summary>
static class GdeltEvents
{
    static readonly Dictionary<string, string> Roots = Table.Rows("acquire/cameo-roots.tsv").ToDictionary(row => row[0], row => row[1]);

    public static CodedEvent Read(Fields fields, EventLayout layout, EventRowText row) =>
        new(Cameo(fields, fields.Needed("EventCode")), Day(fields, "SQLDATE"), row)
        {
            System = layout.System,
            Id = fields.Needed("GLOBALEVENTID"),
            Actors = Party(fields, "Actor1"),
            Recipients = Party(fields, "Actor2"),
            Place = fields.Word("ActionGeo_FullName"),
            Country = fields.Word("ActionGeo_CountryCode"),
            Intensity = fields.Number("GoldsteinScale", -10, 10),
            Reported = fields.DayOrNone("DATEADDED"),
        };

    public static Period Day(Fields fields, string column)
    {
        var day = fields.Day(column);
        return Period.Day(day.Year, day.Month, day.Day);
    }

    /// <summary>A CAMEO code as text.</summary>
    static EventRelation Cameo(Fields fields, string code)
    {
        if (code.Length >= 2 && Roots.TryGetValue(code[..2], out var root))
            return new("CAMEO", code, root);
        fields.Refuse($"EventCode is no CAMEO code: '{(code.Length > 10 ? code[..10] : code)}'");
        return new("CAMEO", code, "");
    }

    static EventParty[] Party(Fields fields, string side) =>
        (fields.Word(side + "Name") ?? fields.Word(side + "Code")) is { } name
            ? [new(name, fields.Word(side + "CountryCode"), fields.Word(side + "Type1Code"))]
            : [];
}
