using System.CommandLine;
using Casus.Tell.Operations;

namespace Casus.App.Commands;

/// <summary><c>casus decide</c>: writes down what an analyst decides, one verb for each operation that writes.</summary>
static class DecideCommand
{
    public static Command Create()
    {
        var command = new Command("decide", "Writes down what an analyst decides, with who and why: it survives every run and can be undone.");
        foreach (var operation in Catalogue.All.Where(o => o.Writes))
            command.Subcommands.Add(Of(operation));
        return command;
    }

    static Command Of(Operation operation)
    {
        var command = new Command(operation.Name, operation.Help);
        var file = new Argument<string>("SITUATION") { Description = "A situation file (.casus) or the folder it lies in." };
        command.Arguments.Add(file);
        var asking = new Asking(command, operation);
        command.SetAction((call, cancel) =>
        {
            using var store = SubjectArgument.OpenFile(call.GetRequiredValue(file));
            return Task.FromResult(asking.Ask(Work.Pipeline.Open(store, cancel: cancel), call));
        });
        return command;
    }
}
