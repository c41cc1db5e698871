using System.CommandLine;
using Casus.Language;

namespace Casus.App.Commands;

/// <summary><c>casus parse</c>: sentences, words, tags and trees of a text as CoNLL-U, which other tools read.</summary>
static class ParseCommand
{
    public static Command Create()
    {
        var command = new Command("parse", "Prints the sentences and trees of a text as CoNLL-U.");
        var file = new Argument<string>("FILE") { Description = "A plain text file, or - for standard input." };
        command.Arguments.Add(file);
        command.SetAction(async (call, cancel) =>
        {
            var path = call.GetRequiredValue(file);
            var text = path == "-" ? await Console.In.ReadToEndAsync(cancel) : await File.ReadAllTextAsync(path, cancel);
            ConllU.Write(Pipeline.Load().Read(text, cancel), Console.Out);
            return ExitCode.All;
        });
        return command;
    }
}
