namespace Casus.Tell.Exports;

/// <summary>
/// The model as a STIX 2.1 bundle (OASIS Standard, 10 June 2021): actors as identities, ties as relationships, stances and
/// silences as notes, denials as opinions, and one report an article. Ids and times follow from the records alone.
/// </summary>
static class Stix
{
    public static string Write(Cargo cargo)
    {
        var objects = new StixObjects(cargo);
        return Fields.Document(Fields.Of(
            ("type", "bundle"),
            ("id", $"bundle--{Uuid.Of("bundle", string.Join('\n', cargo.Articles.Select(a => a.Id)))}"),
            ("objects", objects.All())));
    }
}
