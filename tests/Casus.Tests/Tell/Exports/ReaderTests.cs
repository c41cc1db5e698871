using System.Text.Json;
using Casus.Tell.Exports;

namespace Casus.Tests.Tell.Exports;

/// <summary>Programs of other people read what is exported, hostile words included.</summary>
public sealed class ReaderTests
{
    public static TheoryData<string> Cases { get; } = ["river", "hostile"];

    static Cargo Cargo(string name) => name == "river" ? Cargoes.River : Cargoes.Hostile;

    static string Written(string form, string cargo) => Export.Named(form)!.Write(Cargo(cargo));

    [Theory]
    [MemberData(nameof(Cases))]
    public void NetworkX_reads_the_GraphML(string cargo) =>
        HasTheNetwork(OutsideReader.Networkx(Written("graphml", cargo), "graphml"));

    /// <summary>NetworkX knows the namespaces of GEXF 1.1 and 1.2 only; what it reads is the same in 1.3.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void NetworkX_reads_the_GEXF_under_its_older_name(string cargo) =>
        HasTheNetwork(OutsideReader.Networkx(Written("gexf", cargo).Replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", StringComparison.Ordinal), "gexf"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Graphology_reads_the_GEXF(string cargo) =>
        HasTheNetwork(OutsideReader.Node("gexf.mjs", Written("gexf", cargo), "gexf"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_library_of_FollowTheMoney_knows_every_schema_and_property(string cargo)
    {
        var read = OutsideReader.Node("ftm.mjs", Written("ftm", cargo), "json");
        Assert.Empty(read.GetProperty("faults").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(River.Situation.Records.Count, read.GetProperty("schemata").GetProperty("Article").GetInt32());
        Assert.Equal(River.Situation.Events.Count, read.GetProperty("schemata").GetProperty("Event").GetInt32());
        Assert.Equal(River.Situation.Ties.Count, read.GetProperty("schemata").GetProperty("UnknownLink").GetInt32());
    }

    [Theory]
    [InlineData("bibtex", "bib", "river")]
    [InlineData("csl", "json", "river")]
    [InlineData("bibtex", "bib", "hostile")]
    [InlineData("csl", "json", "hostile")]
    public void Citation_js_reads_the_sources(string form, string extension, string cargo)
    {
        var items = OutsideReader.Node("references.mjs", Written(form, cargo), extension).GetProperty("items");
        Assert.Equal(River.Situation.Records.Count, items.GetArrayLength());
        if (cargo == "river")
            Assert.Contains("Ardovia and Besk sign river treaty while Corland stays silent", items.EnumerateArray().Select(i => i.GetProperty("title").GetString()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Linked_data_becomes_RDF_without_fetching_anything(string cargo)
    {
        var count = OutsideReader.Node("jsonld.mjs", Written("jsonld", cargo), "json").GetProperty("count");
        Assert.Equal(River.Situation.Records.Count, count.GetProperty("https://schema.org/headline").GetInt32());
        Assert.True(count.GetProperty("http://www.w3.org/ns/prov#wasDerivedFrom").GetInt32() >= River.Situation.Relations.Lineage.Count);
        Assert.True(count.GetProperty("https://schema.org/appearance").GetInt32() > 0);
    }

    static void HasTheNetwork(JsonElement read)
    {
        Assert.Equal(River.Situation.Actors.Count, read.GetProperty("nodes").GetInt32());
        Assert.Equal(River.Situation.Ties.Count, read.GetProperty("edges").GetInt32());
        Assert.Equal(River.Situation.Ties.Select(t => t.Best.Sign).Order(), read.GetProperty("signs").EnumerateArray().Select(s => s.GetInt32()).Order());
    }
}
