using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Casus.Tests;

/// <summary>The rules of ARCHITECTURE.md, checked on the source text.</summary>
public sealed partial class ArchitectureTests
{
    static readonly string Core = Path.GetFullPath(Path.Combine(Here(), "../../src/Casus"));

    static readonly (string Stage, string File, string Text)[] Sources =
    [
        .. from file in Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Core, file)
           select (path.Contains('/') ? path.Split('/')[0] : "", path, File.ReadAllText(file)),
    ];

    /// <summary>Stage folders sort in pipeline order, so a stage may only name stages listed above it.</summary>
    [Fact]
    public void Code_only_looks_up() =>
        Assert.Empty(
            from source in Sources
            from Match name in StageName().Matches(source.Text)
            let other = name.Groups[1].Value
            where Sources.Any(s => s.Stage == other) && string.CompareOrdinal(other, source.Stage) > 0
            select $"{source.File} names {other}");

    [Fact]
    public void Namespaces_follow_folders() =>
        Assert.Empty(
            from source in Sources
            let expected = source.Stage == "" ? "namespace Casus;" : $"namespace Casus.{source.Stage}"
            where !source.Text.Contains(expected, StringComparison.Ordinal)
            select source.File);

    [Fact]
    public void Time_comes_from_a_clock() =>
        Assert.Empty(from source in Sources where WallClock().IsMatch(source.Text) select source.File);

    // "Casus.Read", or "Read." where it is not a member access.
    [GeneratedRegex(@"(?:\bCasus\.|(?<![\w.])(?=\w+\.))([A-Z]\w+)\b")]
    private static partial Regex StageName();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    private static partial Regex WallClock();

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
