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
    public void No_hostile_input_is_large() =>
        Assert.DoesNotContain(Inputs, f => new FileInfo(f).Length > 20_000);
}
