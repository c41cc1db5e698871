using System.CommandLine;

namespace Casus.App.Commands;

/// <summary><c>casus brief</c>: the whole way from the press to a brief and a situation file.</summary>
static class BriefCommand
{
    public static Command Create()
    {
        var command = new Command("brief", "Reads articles and writes a sourced brief (HTML and Markdown) and a situation file.");
        var press = new PressArguments(command);
        var folder = new Option<DirectoryInfo>("--out", "-o")
        {
            Description = "The folder for brief.html, brief.md and situation.casus. A situation file that is there already is added to.",
            DefaultValueFactory = _ => new DirectoryInfo("brief"),
        };
        var asOf = AsOfOption.Create();
        var format = FormatOption.Of("text", "json");
        command.Options.Add(folder);
        command.Options.Add(asOf);
        command.Options.Add(format);
        command.SetAction((call, cancel) => Task.FromResult(new BriefRun(
            press.Open(call, cancel),
            call.GetRequiredValue(folder),
            call.GetValue(asOf)).Write(call.GetValue(format) == "json", cancel)));
        return command;
    }
}
