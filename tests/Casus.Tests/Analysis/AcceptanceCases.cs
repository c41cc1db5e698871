using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Casus.Tests.Analysis;

/// <summary>Published and recomputed results, where the shared folder is at hand.</summary>
static class AcceptanceCases
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../../shared/data/analysis"));

    /// <summary>The case of this name; the test that asks is skipped where the file is not at hand.</summary>
    public static JsonElement Case(params string[] names)
    {
        var file = Path.Combine(Folder, "acceptance_cases.json");
        Assert.SkipUnless(File.Exists(file), "the acceptance cases are not at hand");
        return names.Aggregate(JsonDocument.Parse(File.ReadAllText(file)).RootElement, (e, name) => e.GetProperty(name));
    }

    public static int[] Ints(this JsonElement element) => [.. element.EnumerateArray().Select(e => e.GetInt32())];

    public static double[] Doubles(this JsonElement element) => [.. element.EnumerateArray().Select(e => e.GetDouble())];

    public static IEnumerable<string[]> Rows(string name)
    {
        var file = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(file), $"{name} is not at hand");
        return File.ReadLines(file).Skip(1).Select(l => l.Split(',').Select(c => c.Trim('"')).ToArray());
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
