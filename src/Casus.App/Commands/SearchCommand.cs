using System.CommandLine;
using Casus.Tell.Operations;

namespace Casus.App.Commands;

/// <summary><c>casus search FILE WORDS</c>: the operation of that name, with its words as arguments.</summary>
static class SearchCommand
{
    public static Command Create()
    {
        var operation = Catalogue.Find("search")!;
        var command = new Command("search", operation.Help);
        var file = new Argument<string>("SITUATION") { Description = "A situation file (.casus) or the folder it lies in." };
        var words = new Argument<string[]>("WORDS") { Description = operation.Parameters[0].Help, Arity = ArgumentArity.ZeroOrMore };
        var asOf = AsOfOption.Create();
        command.Arguments.Add(file);
        command.Arguments.Add(words);
        command.Options.Add(asOf);
        var asking = new Asking(command, operation, (operation.Parameters[0], words));
        command.SetAction((call, cancel) =>
        {
            using var store = SubjectArgument.OpenFile(call.GetRequiredValue(file));
            return Task.FromResult(asking.Ask(Work.Pipeline.Open(store, call.GetValue(asOf), cancel: cancel), call));
        });
        return command;
    }
}
