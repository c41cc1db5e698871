using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Casus.Tests.Tell.Exports;

/// <summary>Gives an export to a program of other people and takes what that found in it; skipped by name where it is missing.</summary>
static class OutsideReader
{
    static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../../readers"));

    /// <summary>A script of <c>tests/readers</c> in JavaScript, with the packages that <c>npm ci</c> puts there.</summary>
    public static JsonElement Node(string script, string text, string extension)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules")), $"{script}: no packages, 'npm ci --prefix tests/readers' would fetch them.");
        return Read("node", script, text, extension);
    }

    /// <summary>A script of <c>tests/readers</c> in Python, with Debian's python3-networkx.</summary>
    public static JsonElement Networkx(string text, string extension)
    {
        var python = new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(p => Run(p, ["-c", "import networkx"]) is { Code: 0 });
        Assert.SkipWhen(python is null, "NetworkX is not here, 'apt-get install python3-networkx' would fetch it.");
        return Read(python!, "graph.py", text, extension);
    }

    /// <summary>A script of <c>tests/readers</c> in plain Python.</summary>
    public static JsonElement Python(string script, string text, string extension) => Read("python3", script, text, extension);

    static JsonElement Read(string program, string script, string text, string extension)
    {
        var file = Path.Combine(Path.GetTempPath(), $"casus-{Guid.NewGuid():N}.{extension}");
        File.WriteAllText(file, text);
        try
        {
            var ran = Run(program, [Path.Combine(Folder, script), file]);
            Assert.SkipWhen(ran is null, $"{program} is not here.");
            Assert.True(ran!.Value.Code == 0, ran.Value.Error);
            return JsonDocument.Parse(ran.Value.Output).RootElement;
        }
        finally
        {
            File.Delete(file);
        }
    }

    static (int Code, string Output, string Error)? Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
