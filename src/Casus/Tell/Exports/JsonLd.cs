namespace Casus.Tell.Exports;

/// <summary>
/// The press and its claims as JSON-LD: articles and claims in the words of schema.org, who derives from whom in those of
/// PROV-O. There is no <c>ClaimReview</c>: the program rates no claim true or false. The context is inline, so that no
/// reader has to fetch one.
/// </summary>
static class JsonLd
{
    public static string Write(Cargo cargo) => Fields.Document(Fields.Of(
        ("@context", Context),
        ("@graph", new[] { LinkedPress.Articles(cargo), LinkedPress.Origins(cargo), LinkedPress.Unseen(cargo), LinkedClaims.Actors(cargo), LinkedClaims.Claims(cargo) }.SelectMany(n => n).ToList())));

    static IReadOnlyDictionary<string, object> Context { get; } = Fields.Of(
        ("@vocab", "https://schema.org/"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("casus", "urn:casus:term:"),
        ("prov:wasDerivedFrom", Reference),
        ("prov:hadMember", Reference),
        ("prov:wasQuotedFrom", Reference),
        ("appearance", Reference),
        ("isPartOf", Reference),
        ("about", Reference),
        ("url", Reference));

    static IReadOnlyDictionary<string, object> Reference => Fields.Of(("@type", "@id"));

    public static string Article(string id) => $"urn:casus:article:{Uri.EscapeDataString(id)}";

    public static string Name(string kind, string id) => $"urn:casus:{kind}:{Uri.EscapeDataString(id)}";
}
