using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Casus.Tell.Exports;
using Article = Casus.Clean.Article;
using Reading = Casus.Read.Reading;
using Situation = Casus.Situate.Situation;
using Support = Casus.Situate.Support;

namespace Casus.Tests.Tell.Exports;

/// <summary>What holds for the exports whoever reads them.</summary>
public sealed class ExportTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Forms { get; } = [.. Export.All.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_same_situation_gives_the_same_bytes(string form) =>
        Assert.Equal(Write(form, new Cargo(River.Situation, River.Findings)), Write(form, new Cargo(River.Situation, River.Findings)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_export_holds_a_whole_text_unless_asked(string form)
    {
        var written = Write(form, Cargoes.River).ReplaceLineEndings("\n").Replace("\\n", "\n", StringComparison.Ordinal);
        Assert.All(River.Articles(), a => Assert.DoesNotContain(a.Text, written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jsonld")]
    [InlineData("stix")]
    [InlineData("ftm")]
    public void Whole_texts_go_along_when_asked_for(string form)
    {
        var written = Write(form, Cargoes.Whole);
        Assert.All(River.Articles(), a => Assert.Contains(JsonEncodedText.Encode(a.Text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), written, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_situation_without_articles_is_written_all_the_same(string form) =>
        Assert.NotNull(Write(form, new Cargo(new Situation(), [])));

    [Theory]
    [InlineData("atom")]
    [InlineData("gexf")]
    [InlineData("graphml")]
    public void XML_is_well_formed_whatever_the_articles_say(string form) =>
        Assert.NotNull(XDocument.Parse(Write(form, Cargoes.Hostile)).Root);

    /// <summary>RFC 4287, sections 4.1.1 and 4.1.2.</summary>
    [Fact]
    public void A_feed_and_its_entries_have_what_Atom_requires()
    {
        var feed = XDocument.Parse(Write("atom", Cargoes.River)).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries.Append(feed), e => Assert.All(["id", "title", "updated"], name => Assert.NotEmpty(Assert.Single(e.Elements(Atom + name)).Value)));
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.All(entries, e => Assert.NotEmpty(e.Elements(Atom + "content")));
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, e => Assert.True(DateTimeOffset.TryParse(e.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _)));
        Assert.Equal(entries.Select(e => e.Element(Atom + "published")!.Value).OrderDescending(), entries.Select(e => e.Element(Atom + "published")!.Value));
    }

    [Fact]
    public void No_cell_of_the_table_begins_like_a_formula()
    {
        var rows = OutsideReader.Python("table.py", Write("csv", Cargoes.Hostile), "csv").EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString()!).ToList()).ToList();
        Assert.True(rows.Count > River.Situation.Ties.Count);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        Assert.All(rows.SelectMany(r => r), c => Assert.False(c.Length > 0 && "=+-@\t\r".Contains(c[0], StringComparison.Ordinal), c));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@A1", "'@A1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData(" =1", "' =1")]
    [InlineData("\"=1", "\"'\"\"=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("", "")]
    public void A_cell_is_quoted_and_defused_as_it_must(string text, string cell) => Assert.Equal(cell, Cell.Of(text));

    [Fact]
    public void A_cut_quotation_stands_where_its_offsets_say()
    {
        var article = new Article("long", string.Concat(Enumerable.Repeat("Words and words and 𝒲ords. ", 40)));
        var record = River.Situation.Records[0];
        var cargo = new Cargo(new Situation { Records = [record with { Reading = new Reading(article) }] }, []);
        var cut = cargo.Short(article.Quote(3, article.Text.Length));
        Assert.InRange(cut.Text.Length, 100, 280);
        Assert.Equal(article.Text[cut.Start..cut.End], cut.Text);
    }

    /// <summary>The example of RFC 9562, appendix A.4, has the name "www.example.com" in the namespace of names; ours is checked by its form.</summary>
    [Fact]
    public void A_name_gives_the_same_identifier_of_version_five_each_time()
    {
        Assert.Equal(Uuid.Of("actor", "state:RUS"), Uuid.Of("actor", "state:RUS"));
        Assert.NotEqual(Uuid.Of("actor", "state:RUS"), Uuid.Of("tie", "state:RUS"));
        Assert.Equal('5', Uuid.Of("actor", "x").ToString()[14]);
        Assert.Contains(Uuid.Of("actor", "x").ToString()[19], "89ab");
    }

    [Fact]
    public void What_an_entry_of_the_feed_is_called_does_not_change_when_a_rewrite_comes()
    {
        static HashSet<string> Ids(Situation s) => [.. XDocument.Parse(Write("atom", new Cargo(s, []))).Descendants(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value)];
        var (first, record) = (River.Situation, River.Situation.Records[0]);
        var rewrite = record with { Reading = record.Reading with { Article = record.Article with { Id = "a0" } }, Learned = record.Learned.AddDays(30) };
        var later = first with
        {
            Records = [rewrite, .. first.Records],
            Ties = [.. first.Ties.Select(t => t with { Support = new Support([t.Support.Statements[0] with { Passage = record.Article.Quote(0, 20) with { Article = "a0" } }, .. t.Support.Statements], t.Support.Origins) })],
        };
        Assert.Equal(Ids(first), Ids(later));
    }

    static string Write(string form, Cargo cargo)
    {
        var text = Export.Named(form)!.Write(cargo);
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        return text;
    }
}
