using System.CommandLine;
using Casus.App.Commands;
using Casus.Store;

namespace Casus.App;

/// <summary>The command line: its verbs, and what is said when something goes wrong.</summary>
static class CommandLine
{
    public static RootCommand Root => new("Reads the press on an international situation and keeps a sourced model of it.")
    {
        BriefCommand.Create(),
        CleanCommand.Create(),
        ReadCommand.Create(),
        RelateCommand.Create(),
        ParseCommand.Create(),
        DemoCommand.Create(),
        DoctorCommand.Create(),
    };

    public static async Task<int> Run(string[] args)
    {
        var call = Root.Parse(args);
        if (call.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', call.Errors.Select(e => e.Message)));
            var verb = call.CommandResult.Command is RootCommand ? "" : call.CommandResult.Command.Name + " ";
            await Console.Error.WriteLineAsync($"'casus {verb}--help' says how it is called.");
            return ExitCode.Trouble;
        }
        try
        {
            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is SituationFileException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Trouble;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Broken off. What was stored before is kept.");
            return ExitCode.Trouble;
        }
    }
}
