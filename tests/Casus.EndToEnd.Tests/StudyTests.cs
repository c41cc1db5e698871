using System.Text.Json;
using System.Xml.Linq;

namespace Casus.EndToEnd.Tests;

public sealed class StudyTests(DemoSituation demo) : IClassFixture<DemoSituation>
{
    /// <summary>Every block of the docs that begins with "$ casus study" is what the program prints.</summary>
    [Fact]
    public void The_worked_examples_of_the_docs_are_what_the_program_prints()
    {
        using var casus = new Program();
        var examples = Directory.EnumerateFiles(Path.Combine(Folders.Repository, "docs"), "study*.md").SelectMany(Examples).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.Equal(e.Printed.Trim(), casus.Run(e.Command.Replace("samples/", Folders.Repository + "/samples/", StringComparison.Ordinal).Split(' ')).Output.Trim()));
    }

    [Fact]
    public void A_situation_is_studied_as_text_JSON_and_picture()
    {
        foreach (var verb in new[] { "balance", "power", "cause" })
        {
            Assert.Equal(0, demo.Casus.Run("study", verb, "casus-demo").Code);
            JsonDocument.Parse(demo.Casus.Run("study", verb, "casus-demo", "--format", "json").Output).Dispose();
            Assert.Equal("svg", XDocument.Parse(demo.Casus.Run("study", verb, "casus-demo", "--format", "svg").Output).Root!.Name.LocalName);
        }
    }

    [Fact]
    public void A_drafted_conflict_is_solved_and_its_quotations_stand_in_the_articles()
    {
        var draft = demo.Casus.Run("study", "conflict", "casus-demo", "--draft");
        Assert.Equal(0, draft.Code);
        demo.Casus.Put("draft.yaml", draft.Output);
        var solved = demo.Casus.Run("study", "conflict", "draft.yaml", "--situation", "casus-demo");
        Assert.Equal((0, ""), (solved.Code, solved.Errors));
        Assert.Contains("option", solved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_fault_is_refused_with_its_line()
    {
        using var casus = new Program();
        casus.Put("bad.yaml", "conflict: x\nstatus-quo: [a]\nmakers:\n- name: A\n  options: [{id: a}]\n  wants:\n  - {that: b, source: {assumed: so}}\n");
        var run = casus.Run("study", "conflict", "bad.yaml");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("bad.yaml, line 7: 'b' is no option", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_situation_that_is_not_there_is_refused() =>
        Assert.Contains("There is no situation file", Run("study", "balance", "nowhere.casus").Errors, StringComparison.Ordinal);

    static Ended Run(params string[] arguments)
    {
        using var casus = new Program();
        var run = casus.Run(arguments);
        Assert.Equal(2, run.Code);
        return run;
    }

    static IEnumerable<(string Command, string Printed)> Examples(string page)
    {
        var blocks = File.ReadAllText(page).Split("```");
        foreach (var block in blocks.Where((_, i) => i % 2 == 1).Select(b => b.TrimStart()).Where(b => b.StartsWith("$ casus ", StringComparison.Ordinal)))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            yield return (block["$ casus ".Length..end].Trim(), block[end..]);
        }
    }
}
