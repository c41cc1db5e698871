using System.CommandLine;
using Casus.Acquire;
using Casus.Store;
using Casus.Tell.Texts;

namespace Casus.App.Commands;

/// <summary>The arguments by which a verb takes a case: one situation file (or the folder it lies in), or the press itself.</summary>
sealed class CaseArgument
{
    readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A situation file (.casus) or its folder, or files and folders of articles.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<DateTimeOffset?> _asOf = AsOfOption.Create();

    public CaseArgument(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_asOf);
    }

    /// <summary>What is known, and what was refused on the way to it.</summary>
    public (Known Known, int Code) Open(ParseResult call, CancellationToken cancel) =>
        Open(call.GetRequiredValue(_paths), call.GetValue(_asOf), cancel);

    /// <exception cref="FileNotFoundException">There is nothing there, or nothing that was known then.</exception>
    public static (Known Known, int Code) Open(string[] paths, DateTimeOffset? asOf, CancellationToken cancel)
    {
        var (known, code) = SituationFile(paths) is { } file ? (Stored(file, asOf), ExitCode.All) : Press(paths, asOf, cancel);
        return known.Records.Count > 0
            ? (known, code)
            : throw new FileNotFoundException($"{OneLine.Of(string.Join(", ", paths), 200)}: there is no article{(asOf is null ? "" : " that was known then")}.");
    }

    static string? SituationFile(string[] paths) =>
        paths is not [var path] ? null
        : Directory.Exists(path) ? Path.Combine(path, "situation.casus") is var inside && File.Exists(inside) ? inside : null
        : path.EndsWith(".casus", StringComparison.OrdinalIgnoreCase) ? path
        : null;

    static Known Stored(string file, DateTimeOffset? asOf)
    {
        if (!File.Exists(file))
            throw new FileNotFoundException($"There is no situation file at {file}. 'casus brief PATH…' writes one.");
        using var store = SqliteStore.Open(file);
        return Known.Of(store, asOf);
    }

    static (Known Known, int Code) Press(string[] paths, DateTimeOffset? asOf, CancellationToken cancel)
    {
        using var store = new MemoryStore();
        var run = Engine.Intake().Take(Sources.Open(paths), store, Report.Progress(), cancel);
        return (Known.Of(store, asOf), Report.Refusals(run.Refusals, run.New + run.Known));
    }
}
