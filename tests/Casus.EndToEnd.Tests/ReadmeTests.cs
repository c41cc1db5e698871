namespace Casus.EndToEnd.Tests;

/// <summary>What the README shows is what the program prints.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_output_of_the_demo_in_the_readme_is_the_real_one()
    {
        using var casus = new Program();
        var printed = casus.Run("demo").Output.Trim();
        Assert.Contains(printed, File.ReadAllText(Path.Combine(Folders.Repository, "README.md")), StringComparison.Ordinal);
    }
}
