using System.CommandLine;
using Casus.Tell.Operations;

namespace Casus.App.Commands;

/// <summary><c>casus show</c>: asks a situation, one verb for each operation that writes nothing.</summary>
static class ShowCommand
{
    public static Command Create()
    {
        var command = new Command("show", "Asks a situation: actors, ties, stances, silences, contradictions … as known on any day, every line quoted.");
        foreach (var operation in Catalogue.All.Where(o => !o.Writes))
            command.Subcommands.Add(Of(operation));
        return command;
    }

    static Command Of(Operation operation)
    {
        var command = new Command(operation.Name, operation.Help);
        var subject = new SubjectArgument(command);
        var asking = new Asking(command, operation);
        command.SetAction((call, cancel) => Task.FromResult(subject.With(call, s => asking.Ask(s, call), cancel)));
        return command;
    }
}
