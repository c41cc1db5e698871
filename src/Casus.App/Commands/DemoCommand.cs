using System.CommandLine;
using Casus.Acquire;

namespace Casus.App.Commands;

/// <summary><c>casus demo</c>: the brief of the sample press that travels with the program; works offline.</summary>
static class DemoCommand
{
    public static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "press");

    public static Command Create()
    {
        var command = new Command("demo", "Writes the brief of the sample press, about an invented situation. Works offline.");
        var folder = new Option<DirectoryInfo>("--out", "-o")
        {
            Description = "The folder for the brief and the situation file.",
            DefaultValueFactory = _ => new DirectoryInfo("casus-demo"),
        };
        command.Options.Add(folder);
        command.SetAction((call, cancel) =>
            Task.FromResult(new BriefRun(Sources.Open([Samples]), call.GetRequiredValue(folder), null).Write(json: false, cancel)));
        return command;
    }
}
