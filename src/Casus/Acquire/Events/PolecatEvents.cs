namespace Casus.Acquire.Events;

/// <summary>Rows of POLECAT. The relation is the PLOVER type; a side may name several actors, and one without a name goes by sector and country.</summary>
static class PolecatEvents
{
    public static CodedEvent Read(Fields fields, EventLayout layout, EventRowText row) =>
        new(Relation(fields), GdeltEvents.Day(fields, "Event Date"), row)
        {
            System = layout.System,
            Id = fields.Needed("Event ID"),
            Actors = Parties(fields, "Actor"),
            Recipients = Parties(fields, "Recipient"),
            Place = fields.Word("Placename") ?? fields.Word("City"),
            Country = fields.Word("Country"),
            Intensity = fields.Number("Intensity", -10, 10),
            Reported = fields.DayOrNone("Publication Date"),
        };

    static EventRelation Relation(Fields fields)
    {
        var type = fields.Needed("Event Type");
        return new("PLOVER", fields.Word("Event Mode") is { } mode ? $"{type}-{mode}" : type, type);
    }

    static EventParty[] Parties(Fields fields, string side)
    {
        var (country, sector) = (fields.Word(side + " Country"), fields.Word($"Primary {side} Sector"));
        var names = (fields.Word(side + " Name") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 && (sector ?? country) is { } general)
            names = [sector is not null && country is not null ? $"{sector} ({country})" : general];
        return [.. names.Where(name => name != "None").Distinct().Select(name => new EventParty(name, country, sector))];
    }
}
