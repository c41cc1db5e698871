using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Casus.Store;

namespace Casus.App.Commands;

/// <summary><c>casus doctor</c>: what is present and what is not, and whether it works.</summary>
static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Says what is present and what is not, and whether it works.");
        command.SetAction(_ => Run());
        return command;
    }

    static int Run()
    {
        var checks = new (string Name, Func<string> Look)[]
        {
            ("program", () => $"casus {Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"),
            ("vector unit", () => Vector512.IsHardwareAccelerated ? "512 bits" : $"{Vector<byte>.Count * 8} bits (slower reading)"),
            ("language model", LanguageModel),
            ("tables", () => $"{typeof(Table).Assembly.GetManifestResourceNames().Length} tables and lexicons"),
            ("sample press", () => $"{Directory.GetFiles(DemoCommand.Samples).Length} files in {DemoCommand.Samples}"),
            ("situation file", SituationFile),
        };
        var healthy = true;
        foreach (var (name, look) in checks)
            healthy &= Check(name, look);
        Console.WriteLine(healthy ? "All is well." : "Something is missing; see above.");
        return healthy ? ExitCode.All : ExitCode.Trouble;
    }

    static bool Check(string name, Func<string> look)
    {
        try
        {
            Console.WriteLine($"ok       {name,-16} {look()}");
            return true;
        }
        catch (Exception exception)
        {
            Console.WriteLine($"missing  {name,-16} {exception.Message}");
            return false;
        }
    }

    static string LanguageModel()
    {
        var clock = Stopwatch.StartNew();
        var document = Language.Pipeline.Load().Read("Two states signed a treaty in Geneva on Monday.");
        return document.Sentences is [{ Words.Count: > 8 } sentence] && sentence.Words[sentence.Root].Lemma == "sign"
            ? string.Create(CultureInfo.InvariantCulture, $"English; loaded and read a sentence in {clock.ElapsedMilliseconds} ms")
            : throw new InvalidOperationException("it is there, but does not read a simple sentence right");
    }

    static string SituationFile()
    {
        var folder = Directory.CreateTempSubdirectory("casus-doctor-").FullName;
        try
        {
            var file = Path.Combine(folder, "probe.casus");
            using (var store = SqliteStore.Open(file))
                store.Add(new Run(DateTimeOffset.UnixEpoch, 0, 0, []));
            using var again = SqliteStore.Open(file);
            return again.Runs().Count == 1 ? "can be written and read" : throw new InvalidOperationException("what was written is not found again");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
