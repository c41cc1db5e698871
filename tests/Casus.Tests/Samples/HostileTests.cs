using Casus.Acquire;
using Casus.Clean;
using Casus.Work;

namespace Casus.Tests.Samples;

/// <summary>The hostile inputs are small and each is explained.</summary>
public sealed class HostileTests
{
    static readonly IReadOnlyList<string> Inputs =
        [.. Directory.EnumerateFiles(Press.Hostile).Where(f => Path.GetFileName(f) != "README.md")];

    [Fact]
    public void Every_hostile_input_has_its_line_in_the_page_about_them()
    {
        var page = File.ReadAllText(Path.Combine(Press.Hostile, "README.md"));
        Assert.NotEmpty(Inputs);
        Assert.All(Inputs, f => Assert.Contains($"| `{Path.GetFileName(f)}` |", page));
    }

    [Fact]
    public void Of_every_hostile_input_comes_what_the_page_says()
    {
        foreach (var file in Inputs)
        {
            var expected = File.ReadLines(Path.Combine(Press.Hostile, "README.md")).Single(l => l.StartsWith($"| `{Path.GetFileName(file)}` |", StringComparison.Ordinal)).Split('|')[3].Trim();
            var outcomes = Intake.Clean(Sources.Open([file]), TestContext.Current.CancellationToken).ToList();
            var kept = outcomes.OfType<Cleaned.Kept>().Count();
            Assert.All(outcomes.OfType<Cleaned.Rejected>(), r => Assert.DoesNotContain("fault of Casus", r.Refusal.Reason, StringComparison.Ordinal));
            Assert.True(expected.Contains(" or refused", StringComparison.Ordinal)
                || kept == (expected.StartsWith("refused", StringComparison.Ordinal) ? 0 : 1), $"{Path.GetFileName(file)}: {expected}, but {kept} were kept");
        }
    }

    [Fact]
    public void No_hostile_input_is_large() =>
        Assert.DoesNotContain(Inputs, f => new FileInfo(f).Length > 20_000);
}
