using System.CommandLine;
using Casus.Acquire;
using Casus.Store;
using Casus.Tell.Operations;
using Casus.Work;

namespace Casus.App.Commands;

/// <summary>The argument and option by which a verb takes what is asked about: a situation file or its folder, or press that is read for this call alone.</summary>
sealed class SubjectArgument
{
    const string FileName = "situation.casus";

    readonly Argument<string[]> _paths = new("FILE")
    {
        Description = "A situation file (.casus) or the folder it lies in; or files and folders of articles, which are read for this call alone.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<DateTimeOffset?> _asOf = AsOfOption.Create();

    public SubjectArgument(Command command)
    {
        PressArguments.RefuseOptions(_paths);
        command.Arguments.Add(_paths);
        command.Options.Add(_asOf);
    }

    /// <summary>Opens the subject, asks, and lets go of it.</summary>
    /// <returns>The exit code that asking gave, or that of the refusals where press was refused.</returns>
    public int With(ParseResult call, Func<Subject, int> ask, CancellationToken cancel)
    {
        var paths = call.GetRequiredValue(_paths);
        var code = ExitCode.All;
        using ISituationStore store = paths is [var path] && IsSituation(path) ? OpenFile(path) : Read(paths, out code, cancel);
        var asked = code == ExitCode.Trouble ? code : ask(Pipeline.Open(store, call.GetValue(_asOf), cancel: cancel));
        return asked == ExitCode.All ? code : asked;
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static SqliteStore OpenFile(string path) => SqliteStore.Open(Existing(path));

    /// <summary>The situation file that a path names, by itself or by its folder.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static string Existing(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        return File.Exists(file)
            ? file
            : throw new FileNotFoundException($"There is no situation file at {file}. 'casus brief PATH…' writes one.");
    }

    static bool IsSituation(string path) =>
        path.EndsWith(".casus", StringComparison.OrdinalIgnoreCase) || File.Exists(Path.Combine(path, FileName));

    static MemoryStore Read(string[] paths, out int code, CancellationToken cancel)
    {
        if (paths.FirstOrDefault(IsSituation) is { } situation)
            throw new IOException($"'{situation}' is a situation file: ask it alone, or join several with 'casus merge'.");
        var store = new MemoryStore();
        var run = Engine.Intake().Take(Sources.Open(paths), store, Report.Progress(), cancel);
        code = Report.Refusals(run.Refusals, run.New + run.Known);
        return store;
    }
}
