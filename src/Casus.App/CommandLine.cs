using System.CommandLine;
using Casus.App.Commands;
using Casus.App.Commands.Forecasting;
using Casus.Store;
using Casus.Tell.Texts;

namespace Casus.App;

/// <summary>The command line: its verbs, and what is said when something goes wrong.</summary>
static class CommandLine
{
    public static RootCommand Root => new("Reads the press on an international situation and keeps a sourced model of it.")
    {
        BriefCommand.Create(),
        AcquireCommand.Create(),
        CleanCommand.Create(),
        ReadCommand.Create(),
        RelateCommand.Create(),
        ExportCommand.Create(),
        ForecastCommand.Create(),
        ServeCommand.Create(),
        McpCommand.Create(),
        ParseCommand.Create(),
        ShowCommand.Create(),
        SearchCommand.Create(),
        VersionsCommand.Create(),
        DecideCommand.Create(),
        MergeCommand.Create(),
        StudyCommand.Create(),
        DemoCommand.Create(),
        DiffCommand.Create(),
        DropCommand.Create(),
        DoctorCommand.Create(),
    };

    public static int Run(string[] args)
    {
        var call = Root.Parse(args);
        if (call.Errors.Count > 0)
            return Wrong(call);
        using var interruption = new Interruption();
        try
        {
            // The interruption is ours: the library's own would end with a trace.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return interruption.Guard(cancel => call.InvokeAsync(configuration, cancel));
        }
        catch (Exception exception) when (exception is SituationFileException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(OneLine.Of(exception.Message, 1000));
            return ExitCode.Trouble;
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine($"A fault of Casus. Please report it with these lines:\n{exception}");
            return ExitCode.Trouble;
        }
    }

    static int Wrong(ParseResult call)
    {
        foreach (var error in call.Errors)
            Console.Error.WriteLine(OneLine.Of(error.Message, 1000));
        var verb = call.CommandResult.Command is RootCommand ? "" : call.CommandResult.Command.Name + " ";
        Console.Error.WriteLine($"'casus {verb}--help' says how it is called.");
        return ExitCode.Trouble;
    }
}
