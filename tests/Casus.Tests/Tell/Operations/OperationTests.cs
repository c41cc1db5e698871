using System.Runtime.CompilerServices;
using System.Text.Json;
using Casus.Store;
using Casus.Study;
using Casus.Tell.Forms;
using Casus.Tell.Operations;
using Casus.Tell.Texts;

namespace Casus.Tests.Tell.Operations;

public sealed class OperationTests
{
    public static TheoryData<string> Names => [.. Catalogue.All.Where(o => !o.Writes && o.Parameters.All(p => !p.Required)).Select(o => o.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_operation_answers_in_text_and_JSON_the_same_twice(string name)
    {
        var (first, second) = (Ask(name), Ask(name));
        Assert.IsNotType<Answer.Refused>(first);
        Assert.NotEmpty(AnswerText.Write(first));
        JsonDocument.Parse(AnswerJson.Write(first)).Dispose();
        Assert.Equal(AnswerText.Write(first), AnswerText.Write(second));
        Assert.Equal(AnswerJson.Write(first), AnswerJson.Write(second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_has_a_cell_for_each_column_and_every_quote_stands_in_its_article(string name)
    {
        if (Ask(name) is not Answer.Listed list)
            return;
        Assert.All(list.Entries, e => Assert.Equal(list.Columns.Count, e.Cells.Count));
        Assert.All(list.Entries.SelectMany(e => e.Quotes), q => Assert.Equal(q.Text, River.Articles().Single(a => a.Id == q.Article).Text[q.Start..q.End]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pages_of_one_joined_are_the_whole_list(string name)
    {
        if (Ask(name, ("limit", "1000")) is not Answer.Listed whole)
            return;
        var (ids, cursor) = (new List<string>(), (string?)null);
        do
        {
            var page = Assert.IsType<Answer.Listed>(Ask(name, ("limit", "1"), ("cursor", cursor)));
            Assert.Equal(whole.Total, page.Total);
            ids.AddRange(page.Entries.Select(e => e.Id));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(whole.Entries.Select(e => e.Id), ids);
    }

    [Fact]
    public void A_list_that_goes_on_says_how_much() =>
        Assert.Contains("more: --cursor 1", AnswerText.Write(Ask("actors", ("limit", "1"))), StringComparison.Ordinal);

    [Fact]
    public void An_actor_is_found_by_id_or_name_and_only_its_entries_are_listed()
    {
        var byName = Assert.IsType<Answer.Listed>(Ask("stances", ("actor", "corland")));
        Assert.NotEmpty(byName.Entries);
        Assert.All(byName.Entries, e => Assert.Equal("Corland", e.Cells[0]));
        Assert.Equal(AnswerJson.Write(byName), AnswerJson.Write(Ask("stances", ("actor", "state:COR"))));
    }

    [Theory]
    [InlineData("actors", "actor", "Nobody", "There is no actor 'Nobody'. There are: ")]
    [InlineData("ties", "status", "broken", "'broken' is no 'status'. There are: in-force")]
    [InlineData("timeline", "from", "yesterday", "'yesterday' is no date")]
    [InlineData("actors", "limit", "-1", "'-1' is no number")]
    [InlineData("actors", "cursor", "x", "'x' is no cursor")]
    [InlineData("actors", "colour", "red", "There is no parameter 'colour' of 'actors'")]
    [InlineData("article", "article", null, "'article' is needed")]
    [InlineData("article", "article", "a9", "There is no article 'a9'")]
    public void A_wrong_argument_is_refused_with_what_would_be_right(string name, string parameter, string? value, string reason) =>
        Assert.StartsWith(reason, Assert.IsType<Answer.Refused>(Ask(name, (parameter, value))).Reason, StringComparison.Ordinal);

    [Fact]
    public void Words_are_found_whatever_their_case_and_accents()
    {
        var found = Assert.IsType<Answer.Listed>(Ask("search", ("words", "TREATY gráin")));
        var hit = Assert.Single(found.Entries);
        Assert.Equal("a5", hit.Id);
        Assert.Contains(hit.Quotes, q => q.Text.Contains("grain", StringComparison.Ordinal));
    }

    [Fact]
    public void Contradictions_leave_out_updates_until_they_are_asked_for()
    {
        Assert.Single(Assert.IsType<Answer.Listed>(Ask("contradictions")).Entries);
        Assert.Empty(Assert.IsType<Answer.Listed>(Ask("contradictions", ("kind", "update"))).Entries);
    }

    [Fact]
    public void An_article_gives_a_terminal_no_orders()
    {
        var answer = new Answer.Document("x", "a\u001b[31mb", "{}");
        Assert.DoesNotContain('\u001b', AnswerText.Write(answer));
    }

    [Fact]
    public void Names_of_operations_and_parameters_are_unique_and_in_kebab_case()
    {
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(o => o.Name).Distinct().Count());
        Assert.All(Catalogue.All, o => Assert.Equal(o.Parameters.Count, o.Parameters.Select(p => p.Name).Distinct().Count()));
        Assert.All(Catalogue.All.SelectMany(o => o.Parameters.Select(p => p.Name).Append(o.Name)), n => Assert.Matches("^[a-z]+(-[a-z]+)*$", n));
    }

    /// <summary>docs/operations.md is made from the operations; UPDATE_GOLDEN=1 makes it anew.</summary>
    [Fact]
    public void The_page_of_the_documentation_is_that_of_the_operations()
    {
        const string Mark = "<!-- operations -->\n";
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "../../../../docs/operations.md");
        var page = File.ReadAllText(file);
        var head = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        var whole = head + "\n" + OperationsPage.Write(Catalogue.All);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, whole);
        Assert.Equal(whole, File.ReadAllText(file));
    }

    static Answer Ask(string name, params (string Name, string? Value)[] given)
    {
        using var store = new MemoryStore();
        store.Add(River.Situation.Records);
        var subject = new Subject(store, null, () => new Case(River.Situation, River.Findings), TimeProvider.System);
        return Catalogue.Find(name)!.Ask(subject, given.ToDictionary(g => g.Name, g => g.Value));
    }

    static string Here([CallerFilePath] string file = "") => file;
}
