using System.Runtime.CompilerServices;

namespace Casus.Tests;

/// <summary>Compares text with a file kept beside the test. UPDATE_GOLDEN=1 writes the file; git diff reviews it.</summary>
static class Golden
{
    public static void Matches(string actual, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(testFile)!, "golden", $"{test}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
