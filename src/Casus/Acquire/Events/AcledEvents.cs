namespace Casus.Acquire.Events;

/// <summary>Rows of ACLED. The relation is the sub-event; the second actor may be missing; the date is as precise as the coder says.</summary>
static class AcledEvents
{
    public static CodedEvent Read(Fields fields, EventLayout layout, EventRowText row) =>
        new(Relation(fields), When(fields), row)
        {
            System = layout.System,
            Id = fields.Needed("event_id_cnty"),
            Actors = Party(fields, "actor1", "inter1"),
            Recipients = Party(fields, "actor2", "inter2"),
            Place = fields.Word("location"),
            Country = fields.Word("country"),
            Intensity = fields.Number("fatalities", 0, 1_000_000),
        };

    static EventRelation Relation(Fields fields)
    {
        var type = fields.Needed("event_type");
        return new("ACLED", type, fields.Word("sub_event_type") ?? type);
    }

    static Period When(Fields fields)
    {
        var day = fields.Day("event_date");
        return fields.Number("time_precision", 1, 3) switch
        {
            2 => Weeks.Of(day),
            3 => Period.Month(day.Year, day.Month),
            _ => Period.Day(day.Year, day.Month, day.Day),
        };
    }

    static EventParty[] Party(Fields fields, string name, string kind) =>
        fields.Word(name) is { } actor ? [new(actor, fields.Word("country"), fields.Word(kind))] : [];
}
