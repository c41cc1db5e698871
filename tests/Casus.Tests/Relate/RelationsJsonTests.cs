using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Relate;
using Casus.Tell.Forms;

namespace Casus.Tests.Relate;

/// <summary>What <c>casus relate --format json</c> writes has the fields that docs/relate.md names, in that order.</summary>
public sealed partial class RelationsJsonTests
{
    static readonly Passage One = new("a", 0, 3, "One");
    static readonly Casus.Relate.Parallel Both = new(One, new Passage("b", 4, 9, "other"), 0.5);

    static readonly Relations Full = new()
    {
        Stories = [new("story:a", "Title", ["a", "b"])],
        Origins = [new("origin:a", ["a", "b"]) { Credit = "AP", CreditPassages = [One] }],
        Lineage = [new("b", "lost:origin:a", Copying.Sibling, 0.5) { Passages = [Both] }],
        Pairs = [new("a", "b", Verdict.SameOrigin, 0.5) { Passages = [Both] }],
        Utterances = [new("utterance:a", null, ["a/1"], [One])],
        Claims = [new("claim:a", "One", ["a/1"], ["origin:a"])],
        Conflicts = [new("conflict:a", ConflictKind.Update, "One", [new("1", [One], ["origin:a"])])],
        Repairs = [new(One, One, Both)],
    };

    [Fact]
    public void Every_list_has_the_fields_of_the_documented_schema()
    {
        var written = JsonDocument.Parse(RelationsJson.Write(Full)).RootElement;
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../../docs/relate.md"))).ToList();
        Assert.Equal(rows.Select(r => r.Groups["list"].Value), Names(written));
        Assert.All(rows, r => Assert.Equal(r.Groups["fields"].Value.Split(", "), Names(written.GetProperty(r.Groups["list"].Value)[0])));
        Assert.Equal(["value", "passages", "origins"], Names(written.GetProperty("conflicts")[0].GetProperty("accounts")[0]));
    }

    [Fact]
    public void A_parallel_holds_two_passages_of_four_fields_and_kinds_are_in_kebab_case()
    {
        var pair = JsonDocument.Parse(RelationsJson.Write(Full)).RootElement.GetProperty("pairs")[0];
        Assert.Equal("same-origin", pair.GetProperty("verdict").GetString());
        Assert.Equal(["a", "b", "score"], Names(pair.GetProperty("passages")[0]));
        Assert.Equal(["article", "start", "end", "text"], Names(pair.GetProperty("passages")[0].GetProperty("b")));
    }

    static IEnumerable<string> Names(JsonElement row) => row.EnumerateObject().Select(p => p.Name);

    static string Here([CallerFilePath] string file = "") => file;

    // The fields of the list itself: what stands within another bracket is not captured.
    [GeneratedRegex(@"^\| `(?<list>\w+)` \| `\{(?<fields>[\w, ]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
