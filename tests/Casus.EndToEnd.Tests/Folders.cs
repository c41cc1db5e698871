using System.Runtime.CompilerServices;

namespace Casus.EndToEnd.Tests;

/// <summary>Where things lie in the repository and beside it.</summary>
static class Folders
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    public static string Samples { get; } = Path.Combine(Repository, "samples", "press");

    /// <summary>The five real articles, where the shared folder is at hand.</summary>
    public static string Seeds { get; } = Path.GetFullPath(Path.Combine(Repository, "../shared/seeds"));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
