using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Tell.Exports;

namespace Casus.Tests.Tell.Exports;

/// <summary>The required properties and rules of the STIX 2.1 standard (sections 2 to 5), checked on what is written.</summary>
public sealed partial class StixTests
{
    // STIX 2.1, "required" in the tables of sections 3.1, 4.5, 4.12, 4.13, 4.16 and 5.1.
    static readonly Dictionary<string, string[]> Required = new()
    {
        ["identity"] = ["name"],
        ["relationship"] = ["relationship_type", "source_ref", "target_ref"],
        ["note"] = ["content", "object_refs"],
        ["opinion"] = ["opinion", "object_refs"],
        ["report"] = ["name", "published", "object_refs"],
    };

    public static TheoryData<string> Cases { get; } = ["river", "hostile"];

    static List<JsonElement> Objects(string cargo)
    {
        var bundle = JsonDocument.Parse(Export.Named("stix")!.Write(cargo == "river" ? Cargoes.River : Cargoes.Hostile)).RootElement;
        Assert.Equal("bundle", Text(bundle, "type"));
        Assert.Matches(Identifier(), Text(bundle, "id"));
        return [.. bundle.GetProperty("objects").EnumerateArray()];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_object_has_what_the_standard_requires(string cargo) => Assert.All(Objects(cargo), o =>
    {
        var type = Text(o, "type");
        Assert.Equal("2.1", Text(o, "spec_version"));
        Assert.Matches(Identifier(), Text(o, "id"));
        Assert.StartsWith(type + "--", Text(o, "id"), StringComparison.Ordinal);
        Assert.Matches(Timestamp(), Text(o, "created"));
        Assert.True(string.CompareOrdinal(Text(o, "modified"), Text(o, "created")) >= 0);
        Assert.All(Required[type], name => Assert.True(o.TryGetProperty(name, out _), $"{Text(o, "id")} has no {name}"));
        Assert.DoesNotContain(o.EnumerateObject(), p => p.Value.ValueKind is JsonValueKind.Null || p.Value.ValueKind is JsonValueKind.Array && p.Value.GetArrayLength() == 0);
    });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Ids_are_unique_and_every_reference_leads_to_an_object(string cargo)
    {
        var objects = Objects(cargo);
        var ids = objects.Select(o => Text(o, "id")).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(objects.SelectMany(References), r => Assert.Contains(r, ids));
    }

    [Fact]
    public void There_is_an_identity_an_actor_a_relationship_a_tie_and_a_report_an_article()
    {
        var types = Objects("river").CountBy(o => Text(o, "type")).ToDictionary();
        Assert.Equal(River.Situation.Actors.Count + 1, types["identity"]);
        Assert.Equal(River.Situation.Ties.Count, types["relationship"]);
        Assert.Equal(River.Situation.Records.Count, types["report"]);
        Assert.True(types["note"] > 0);
    }

    [Fact]
    public void Words_of_closed_vocabularies_are_theirs() => Assert.All(Objects("river"), o =>
    {
        if (o.TryGetProperty("identity_class", out var kind))
            Assert.Contains(kind.GetString(), new[] { "individual", "group", "system", "organization", "class", "unspecified" });
        if (o.TryGetProperty("opinion", out var opinion))
            Assert.Contains(opinion.GetString(), new[] { "strongly-disagree", "disagree", "neutral", "agree", "strongly-agree" });
        if (o.TryGetProperty("relationship_type", out var tie))
            Assert.Matches("^[a-z0-9-]+$", tie.GetString());
    });

    static IEnumerable<string> References(JsonElement o) =>
        o.EnumerateObject().Where(p => p.Name.EndsWith("_ref", StringComparison.Ordinal)).Select(p => p.Value.GetString()!)
            .Concat(o.EnumerateObject().Where(p => p.Name.EndsWith("_refs", StringComparison.Ordinal)).SelectMany(p => p.Value.EnumerateArray()).Select(v => v.GetString()!));

    static string Text(JsonElement o, string name) => o.GetProperty(name).GetString()!;

    [GeneratedRegex("^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
    private static partial Regex Timestamp();
}
