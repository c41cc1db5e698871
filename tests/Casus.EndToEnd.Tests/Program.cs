using System.Diagnostics;
using System.Globalization;

namespace Casus.EndToEnd.Tests;

/// <summary>The real program, run as a process of its own in an empty folder.</summary>
sealed class Program : IDisposable
{
    static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Casus.App.dll");

    /// <summary>The working folder of the program, removed at the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("casus-e2e-").FullName;

    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file into the working folder and gives its name.</summary>
    public string Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), text);
        return name;
    }

    public Ended Run(params string[] arguments) => Run(arguments, input: null);

    public Ended Run(string[] arguments, string? input)
    {
        using var process = Start(arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return End(process);
    }

    /// <summary>Runs the program, sends it signals a moment apart once it is at work, and waits for its end.</summary>
    /// <returns>How it ended, and how long after the first signal.</returns>
    public (Ended Ended, TimeSpan Took) Interrupt(string[] arguments, TimeSpan after, params string[] signals)
    {
        using var process = Start(arguments);
        Thread.Sleep(after);
        var clock = Stopwatch.StartNew();
        foreach (var signal in signals)
        {
            using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
            Thread.Sleep(50);
        }
        var ended = End(process);
        return (ended, clock.Elapsed);
    }

    Process Start(string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments])
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    static Ended End(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ended(process.ExitCode, output, errors.Result);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
