namespace Casus.Acquire.Events;

/// <summary>Rows of UCDP GED. The relation is the type of violence, from side A to side B; the date is as precise as the coder says.</summary>
static class UcdpEvents
{
    public static CodedEvent Read(Fields fields, EventLayout layout, EventRowText row) =>
        new(Relation(fields), When(fields), row)
        {
            System = layout.System,
            Id = fields.Needed("id"),
            Actors = Party(fields, "side_a", "gwnoa"),
            Recipients = Party(fields, "side_b", "gwnob"),
            Place = fields.Word("where_coordinates") ?? fields.Word("adm_1"),
            Country = fields.Word("country"),
            Intensity = fields.Number("best", 0, 10_000_000),
        };

    static EventRelation Relation(Fields fields)
    {
        var code = fields.Needed("type_of_violence");
        return new("UCDP", code, code switch { "1" => "state-based violence", "2" => "non-state violence", "3" => "one-sided violence", _ => Unknown(fields, code) });
    }

    static string Unknown(Fields fields, string code)
    {
        fields.Refuse($"type_of_violence is none of 1, 2, 3: '{(code.Length > 10 ? code[..10] : code)}'");
        return "";
    }

    static Period When(Fields fields)
    {
        var (start, end) = (fields.Day("date_start"), fields.Day("date_end"));
        if (fields.Problem is null && end < start)
            fields.Refuse("date_end is before date_start");
        return fields.Number("date_prec", 1, 5) switch
        {
            2 or 3 => Weeks.Of(start),
            4 => Period.Month(start.Year, start.Month),
            5 => Period.Year(start.Year),
            _ => Period.Day(start.Year, start.Month, start.Day),
        };
    }

    static EventParty[] Party(Fields fields, string side, string state) =>
        fields.Word(side) is { } name ? [new(name, fields.Word(state)?.Split(',')[0], name.StartsWith("Government of", StringComparison.Ordinal) ? "government" : null)] : [];
}
