namespace Casus.Acquire.Events;

/// <summary>Rows of the ICEWS coded events. The relation is the event text; the code is mended where a reader dropped its leading zero.</summary>
static class IcewsEvents
{
    public static CodedEvent Read(Fields fields, EventLayout layout, EventRowText row) =>
        new(Relation(fields), GdeltEvents.Day(fields, "Event Date"), row)
        {
            System = layout.System,
            Id = fields.Needed("Event ID"),
            Actors = Party(fields, "Source"),
            Recipients = Party(fields, "Target"),
            Place = fields.Word("City") ?? fields.Word("Province"),
            Country = fields.Word("Country"),
            Intensity = fields.Number("Intensity", -10, 10),
        };

    static EventRelation Relation(Fields fields)
    {
        var code = fields.Needed("CAMEO Code");
        if (!code.All(char.IsAsciiLetterOrDigit))
            fields.Refuse("CAMEO Code is no code");
        return new("CAMEO", code.Length is 2 && string.CompareOrdinal(code, "20") > 0 ? "0" + code : code, fields.Needed("Event Text"));
    }

    static EventParty[] Party(Fields fields, string side) =>
        fields.Word(side + " Name") is { } name
            ? [new(name, fields.Word(side + " Country"), fields.Word(side + " Sectors")?.Split(',')[0].Trim())]
            : [];
}
