using System.Runtime.CompilerServices;
using Casus.Clean;
using Casus.Language;
using Casus.Read;

namespace Casus.Tests.Read;

/// <summary>Every example of docs/spec is read and compared with the tables beneath it.</summary>
public sealed class SpecTests
{
    static readonly string Pages = Path.GetFullPath(Path.Combine(Here(), "../../../docs/spec"));

    static readonly SpecExample[] All =
    [
        .. from file in Directory.EnumerateFiles(Pages, "*.md").Order(StringComparer.Ordinal)
           from example in SpecExample.In(Path.GetFileName(file), File.ReadAllLines(file))
           select example,
    ];

    static readonly Lazy<Reader> Reader = new(() => new(Pipeline.Load()));

    public static TheoryData<string, int> Examples { get; } = [.. All.Select(e => (e.Page, e.Line))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_reading_is_as_the_page_says(string page, int line)
    {
        var example = All.Single(e => e.Page == page && e.Line == line);
        var article = new Article("spec", example.Fragment) { Published = example.Published };
        var reading = Reader.Value.Read(article, TestContext.Current.CancellationToken);
        Assert.NotEmpty(example.Tables);
        Assert.Empty(example.Tables.SelectMany(table => Differences(reading, table)));
    }

    static IEnumerable<string> Differences(Reading reading, SpecTable table)
    {
        var found = SpecReading.Elements(reading, table.Kind)
            .Select(element => Row(reading, element, table))
            .ToList();
        var expected = table.Rows.Where(row => row[0] != "none").ToList();
        foreach (var row in expected.Where(row => !found.Exists(f => Agree(row, f))))
            yield return $"missing: {string.Join(" | ", row)}; found: {string.Join(" // ", found.Select(f => string.Join(" | ", f)))}";
        if (table.Kind.EndsWith('s'))
            foreach (var row in found.Where(f => !expected.Exists(row => Agree(row, f))))
                yield return $"not expected: {string.Join(" | ", row)}";
    }

    static string[] Row(Reading reading, object element, SpecTable table) =>
        [.. table.Headings.Select((heading, i) => SpecReading.Cell(reading, element, heading, first: i == 0))];

    // An empty cell says nothing.
    static bool Agree(string[] expected, string[] found) =>
        expected.Zip(found).All(pair => pair.First.Length == 0 || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
